// Puts the composer together: the fields in the order of work, what is told of them, the preview, and the way out.
'use strict';

{
  const { make, say } = composer;
  const FIRST = ['title', 'date', 'summary', 'kind'];
  const WHO = ['place', 'people', 'organisations', 'countries', 'themes'];
  const WAIT = 250; // milliseconds after the last key
  const root = document.querySelector('.composer');
  const note = document.querySelector('.composer-note');
  const part = name => root.querySelector(`.${name}`);

  let draft;
  let timer;

  // ---------- what follows from every change ----------
  const problem = ({ rule, message, suggestion, at }) => {
    const link = make('a', { href: '#', textContent: composer.nameOf(at) });
    link.addEventListener('click', event => {
      event.preventDefault();
      part('fields').querySelector(`[data-key="${CSS.escape(at)}"] :is(input, textarea, select, button)`)?.focus();
    });
    return make('li', {}, link, `: ${message}${suggestion ? ` – ${suggestion}` : ''} `,
      make('a', { className: 'quiet', href: `${root.dataset.home}help/${rule}/`, textContent: rule }));
  };
  const showProblems = () => {
    const told = composer.checkDraft(draft.values);
    part('problems').replaceChildren(...told.map(problem));
    part('told-count').textContent = told.length ? say('composer.problems', { n: told.length }) : say('composer.fine');
  };
  const showNear = () => {
    const events = composer.near(draft.values);
    part('close').replaceChildren(...events.map(({ id, name }) => make('li', {},
      make('a', { href: `${root.dataset.home}events/${id}/`, target: '_blank' }, make('bdi', { textContent: name })))));
    part('close-events').hidden = !events.length;
  };
  const showFile = () => {
    part('file').value = composer.textOf(draft);
    part('path').textContent = composer.pathOf(draft);
    composer.showDifference(part, draft);
    composer.showWays(part, draft);
  };
  const show = () => {
    composer.showPreview(draft.values, part('preview'));
    showProblems();
    showNear();
    showFile();
    showDrafts();
  };
  const update = () => {
    part('kept').textContent = composer.drafts.keep(draft) ? '' : say('composer.not-kept');
    show();
  };
  const changed = () => {
    clearTimeout(timer);
    timer = setTimeout(update, WAIT);
  };

  // ---------- the fields ----------
  // The events around the date; of a small timeline all, so that a title that is taken is seen without one.
  const loadEvents = async () => {
    const { start } = composer.readDate(draft.values.date ?? '');
    if (composer.form.parts?.length === 1) await composer.list('event');
    else if (start !== undefined) await composer.loadNear(start, composer.WEEK);
  };
  const setValue = (name, value) => {
    draft.values[name] = value;
    if (name === 'date' || name === 'title') loadEvents().then(changed, () => {});
    if (name === 'body' && value.includes('[@')) composer.list('source').then(changed, () => {});
    changed();
  };
  const fieldFor = name => {
    const field = composer.form.fields.find(one => one.name === name);
    const set = value => setValue(name, value);
    if (name !== 'body') return composer.control(field, draft.values[name], set);
    return composer.account(field, draft.values.body, { set, cited, annotated: on => fieldOf('annotations').add({ on }) });
  };

  // A new source stands among those of the event, and asks for its fields.
  const cited = one => {
    if (typeof one !== 'object') return false;
    setValue('sources', [...draft.values.sources ?? [], one]);
    fieldOf('sources').replaceWith(fieldFor('sources'));
    fieldOf('sources').querySelector('.chosen > li:last-child :is(input, textarea, select)').focus();
    return true;
  };
  const fieldOf = name => part('fields').querySelector(`[data-key="${name}"]`);

  // An entry of the event that gets another id has it in the account, too.
  composer.renamed = (vocabulary, before, after) => {
    if (vocabulary !== 'source' || !before || !after) return;
    const area = fieldOf('body').querySelector('textarea');
    const text = area.value.replace(RegExp(`@${before}(?![a-z0-9-])`, 'g'), () => `@${after}`);
    if (text !== area.value) {
      area.value = text;
      setValue('body', text);
    }
  };

  const fileName = () => {
    const control = make('input', { id: composer.newId(), value: draft.id ?? '', dir: 'ltr', spellcheck: false, autocomplete: 'off' });
    control.addEventListener('input', () => {
      draft.id = composer.idOf(control.value) || undefined;
      changed();
    });
    return make('div', { className: 'field' }, make('label', { htmlFor: control.id, textContent: say('composer.file-name') }), control);
  };
  const section = (heading, ...nodes) => {
    const id = composer.newId();
    return make('section', { 'aria-labelledby': id }, make('h2', { id, textContent: heading }), ...nodes);
  };
  const showFields = () => {
    const names = composer.form.fields.map(({ name }) => name);
    const rest = names.filter(name => ![...FIRST, ...WHO, 'body', 'sources', 'annotations'].includes(name));
    const more = make('details', {}, make('summary', { textContent: say('composer.more') }), ...rest.map(fieldFor), ...(draft.file ? [] : [fileName()]));
    const near = make('div', { className: 'close-events', hidden: true }, make('p', { textContent: say('composer.near') }), make('ul', { className: 'close' }));
    part('fields').replaceChildren(
      section(say('composer.what'), ...FIRST.map(fieldFor), near),
      section(say('composer.account'), ...['body', 'sources', 'annotations'].map(fieldFor)),
      section(say('composer.who'), ...WHO.map(fieldFor), more));
  };

  // ---------- drafts ----------
  const WORDS = { '.masthead h1': 'title', '.masthead .standfirst': 'standfirst', '.new-file': 'github', '#finish': 'finish' };
  const showWhich = () => {
    const kind = draft.file ? 'composer.change' : 'composer';
    for (const [selector, key] of Object.entries(WORDS)) document.querySelector(selector).textContent = say(`${kind}.${key}`);
    document.title = document.title.replace(/^.*?(?= – )/, say(`${kind}.title`));
    const asked = new URLSearchParams(location.search).get('event') ?? undefined;
    if (asked !== draft.event) history.replaceState(null, '', draft.event ? `?event=${draft.event}` : location.pathname);
  };
  const openNow = one => {
    draft = one;
    showWhich();
    showFields();
    show();
    if (!composer.isEmpty(draft.values)) Promise.all([loadEvents(), ...['source', 'person'].map(composer.list)]).then(show, () => {});
  };
  const openNew = (values = {}) => openNow({ n: composer.drafts.newNumber(), values });

  // What cannot be changed here is changed on the page of its file, if there is one.
  const tellClosed = file => {
    const repository = composer.form.repository;
    note.replaceChildren(say(file ? 'composer.change.closed' : 'composer.change.none'), ' ', ...(file && repository ? [make('a', {
      href: composer.fileUrl(file), rel: 'noopener', textContent: say('composer.change.file') })] : []));
  };
  const openChange = async one => {
    const file = await composer.fileOf(one.event);
    if (!file?.text) {
      tellClosed(file);
      if (!draft) openNew();
      return;
    }
    const both = composer.renew(one, file);
    openNow({ ...one, file });
    if (!both) return;
    note.textContent = say(both.length ? 'composer.change.both' : 'composer.change.moved', { keys: both.map(composer.nameOf).join(', ') });
    update();
  };
  const open = async one => {
    note.textContent = '';
    if (!one.event) openNow(one);
    else await openChange(one).catch(() => { note.replaceChildren(...composer.failed()); });
  };
  const changeOf = event => composer.drafts.read().find(one => one.event === event) ?? { n: composer.drafts.newNumber(), event };
  const nameOfDraft = ({ event, values: { title = say('composer.untitled') } }) => (event ? say('composer.change.draft', { title }) : title);
  let shown;
  const showDrafts = () => {
    const others = composer.drafts.read().sort((one, other) => one.n - other.n);
    const now = JSON.stringify([draft.n, others.map(({ n, values }) => [n, values.title])]);
    if (now === shown) return; // whoever stands on one of them keeps the focus
    shown = now;
    part('drafts').replaceChildren(...others.map(one => {
      const button = make('button', { type: 'button', textContent: nameOfDraft(one), ariaPressed: String(one.n === draft.n) });
      button.addEventListener('click', async () => {
        await open(one);
        part('fields').querySelector('input').focus();
      });
      return make('li', {}, button);
    }));
    part('delete').hidden = !others.some(({ n }) => n === draft.n);
  };
  const dropDraft = () => {
    const gone = draft;
    clearTimeout(timer);
    composer.drafts.drop(gone.n);
    if (gone.file) openNow({ ...gone, values: structuredClone(gone.file.values) });
    else openNew();
    part('undo').hidden = false;
    part('undo').onclick = () => {
      part('undo').hidden = true;
      openNow(gone);
      update();
    };
    part('undo').focus();
  };

  // ---------- the start ----------
  const listen = () => {
    composer.offer(part, () => draft, update);
    part('new').addEventListener('click', () => {
      openNew();
      part('fields').querySelector('input').focus();
    });
    part('delete').addEventListener('click', dropDraft);
    // Whoever writes on in another tab finds it here, too.
    addEventListener('storage', () => {
      const one = composer.drafts.read().find(({ n }) => n === draft?.n);
      if (one && !composer.isSame(one.values, draft.values)) open(one);
      else if (draft) showDrafts();
    });
  };

  const start = async () => {
    composer.root = root;
    composer.values = () => draft?.values ?? {};
    composer.changed = () => draft?.file && draft;
    composer.form = await composer.load('form');
    composer.words = composer.form.words;
    root.append(document.getElementById('composer').content, composer.datalist('composer-sides', composer.form.sides ?? []));
    listen();
    const query = new URLSearchParams(location.search);
    const asked = Object.fromEntries([...query].filter(([key]) => [...FIRST, 'place'].includes(key)));
    const [last] = composer.drafts.read().slice(-1);
    if (query.get('event')) await open(changeOf(query.get('event')));
    else if (last && composer.isEmpty(asked)) await open(last);
    else await open({ n: composer.drafts.newNumber(), values: asked });
    document.querySelector('.by-hand').open = false;
  };

  if (location.protocol === 'file:') note.textContent = root.dataset.disk;
  else {
    note.textContent = ''; // a script runs, and the lists are on their way
    start().catch(() => note.replaceChildren(...composer.failed()));
  }
}
