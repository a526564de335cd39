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
    return make('li', {}, link, ': ', make('span', { lang: 'en', textContent: `${message}${suggestion ? ` – ${suggestion}` : ''} ` }),
      make('a', { className: 'quiet', href: `${root.dataset.home}help/${rule}/`, textContent: rule }));
  };
  const showProblems = () => {
    const told = composer.checkDraft(draft.values);
    part('problems').replaceChildren(...told.map(problem));
    part('told-count').textContent = told.length ? say('composer.problems', { n: told.length }) : say('composer.fine');
  };
  const showNear = () => {
    const events = composer.near(draft.values);
    part('close').replaceChildren(...events.map(({ id, name }) => make('li', {}, make('a', { href: `${root.dataset.home}events/${id}/`, target: '_blank' }, make('bdi', { textContent: name })))));
    part('close-events').hidden = !events.length;
  };
  const showFile = () => {
    part('file').value = composer.textOf(draft);
    part('path').textContent = composer.pathOf(draft);
    if (!composer.form.repository) return;
    part('new-file').href = composer.newFile(draft).url;
    part('new-issue').href = composer.newIssue(draft).url;
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

  // ---------- the account, its citations and the words that notes are about ----------
  const insert = (area, text) => {
    area.setRangeText(text, area.selectionStart, area.selectionEnd, 'end');
    area.dispatchEvent(new Event('input'));
  };
  const cite = (area, one) => {
    const id = one.id ?? one;
    if (typeof one === 'object') {
      draft.values.sources = [...draft.values.sources ?? [], one];
      renew('sources');
    }
    const isAfterWord = /\S$/.test(area.value.slice(0, area.selectionStart));
    insert(area, `${isAfterWord ? ' ' : ''}[@${id}]`);
    if (typeof one === 'object') fieldOf('sources').querySelector('.chosen > li:last-child :is(input, textarea, select)')?.focus();
    else area.focus();
  };
  // The words as they are printed; if they stand there more than once, with the words after them, or before.
  const quoted = area => {
    const blocks = composer.readProse(area.value);
    let { selectionStart: start, selectionEnd: end } = area;
    const words = () => composer.plainText(composer.inlines(area.value.slice(start, end).trim())).trim();
    const grow = (from, step) => {
      let at = from + step;
      while (at > 0 && at < area.value.length && !/\s/.test(area.value[at])) at += step;
      return Math.max(0, Math.min(area.value.length, at));
    };
    for (let tries = 0; words() && composer.countOf(words(), blocks) > 1 && tries < 20; tries++) {
      const [before, after] = [grow(start, -1), grow(end, 1)];
      if (tries % 2 && before < start && area.value[before] !== '\n') start = before;
      else if (area.value[end] !== '\n' && after > end) end = after;
      else start = before;
    }
    return words().replace(/ (?=[.,;:!?]$)/, '');
  };
  const annotate = area => {
    const on = quoted(area);
    if (!on) {
      part('account-told').textContent = say('composer.select-first');
      return;
    }
    part('account-told').textContent = '';
    fieldOf('annotations').add({ on });
  };

  const account = field => {
    const node = composer.control(field, draft.values.body, value => setValue('body', value));
    const area = node.querySelector('textarea');
    area.rows = 10;
    const citing = composer.picker({ label: say('composer.cite'), vocabularies: ['source'], brings: [{}], chosen: one => cite(area, one) });
    const button = make('button', { type: 'button', textContent: say('composer.annotate') });
    button.addEventListener('click', () => annotate(area));
    node.append(make('div', { className: 'field' }, make('label', { htmlFor: citing.input.id, textContent: say('composer.cite') }), citing.node),
      make('p', { className: 'actions' }, button), make('p', { className: 'account-told quiet', role: 'status' }));
    return node;
  };

  // ---------- the fields ----------
  const setValue = (name, value) => {
    draft.values[name] = value;
    if (name === 'date' || name === 'title') composer.list('event').then(changed, () => {});
    if (name === 'body' && value.includes('[@')) composer.list('source').then(changed, () => {});
    changed();
  };
  const fieldFor = name => {
    const field = composer.form.fields.find(one => one.name === name);
    return name === 'body' ? account(field) : composer.control(field, draft.values[name], value => setValue(name, value));
  };
  const fieldOf = name => part('fields').querySelector(`[data-key="${name}"]`);
  const renew = name => fieldOf(name).replaceWith(fieldFor(name));

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
    const control = make('input', { id: composer.newId(), value: draft.id ?? '', spellcheck: false, autocomplete: 'off' });
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
    const more = make('details', {}, make('summary', { textContent: say('composer.more') }), ...rest.map(fieldFor), fileName());
    const near = make('div', { className: 'close-events', hidden: true }, make('p', { textContent: say('composer.near') }), make('ul', { className: 'close' }));
    part('fields').replaceChildren(
      section(say('composer.what'), ...FIRST.map(fieldFor), near),
      section(say('composer.account'), ...['body', 'sources', 'annotations'].map(fieldFor)),
      section(say('composer.who'), ...WHO.map(fieldFor), more));
  };

  // ---------- drafts ----------
  const open = one => {
    draft = one;
    showFields();
    show();
    if (!composer.isEmpty(draft.values)) Promise.all(['event', 'source', 'person'].map(composer.list)).then(show, () => {});
  };
  const openNew = (values = {}) => open({ n: composer.drafts.newNumber(), values });
  let shown;
  const showDrafts = () => {
    const others = composer.drafts.read();
    const now = JSON.stringify([draft.n, others.map(({ n, values }) => [n, values.title])]);
    if (now === shown) return; // whoever stands on one of them keeps the focus
    shown = now;
    part('drafts').replaceChildren(...others.map(one => {
      const button = make('button', { type: 'button', textContent: one.values.title || say('composer.untitled'), ariaPressed: String(one.n === draft.n) });
      button.addEventListener('click', () => {
        open(one);
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
    openNew();
    part('undo').hidden = false;
    part('undo').onclick = () => {
      part('undo').hidden = true;
      open(gone);
      update();
    };
    part('undo').focus();
  };

  // ---------- the way out ----------
  const leave = (event, { isWhole }) => {
    update();
    part('sent').textContent = composer.sendWords(isWhole);
    if (isWhole) return;
    composer.copy(part('file')).then(isCopied => {
      if (!isCopied) part('sent').textContent = say('composer.copy-failed');
    });
  };
  const listen = () => {
    part('copy').addEventListener('click', async () => {
      part('sent').textContent = say(await composer.copy(part('file')) ? 'composer.copied' : 'composer.copy-failed');
    });
    part('download').addEventListener('click', () => composer.download(draft));
    part('new').addEventListener('click', () => {
      openNew();
      part('fields').querySelector('input').focus();
    });
    part('delete').addEventListener('click', dropDraft);
    for (const [name, way] of [['new-file', composer.newFile], ['new-issue', composer.newIssue]]) {
      part(name).hidden = !composer.form.repository;
      part(name).addEventListener('click', event => {
        update();
        const { url } = way(draft);
        part(name).href = url;
        leave(event, way(draft));
      });
    }
    root.addEventListener('submit', event => event.preventDefault());
  };

  const start = async () => {
    composer.root = root;
    composer.values = () => draft?.values ?? {};
    composer.form = await composer.load('form');
    composer.words = composer.form.words;
    root.append(document.getElementById('composer').content, composer.datalist('composer-sides', composer.form.sides ?? []));
    listen();
    const [last] = composer.drafts.read().slice(-1);
    if (last) open(last);
    else openNew();
    note.textContent = '';
    document.querySelector('.by-hand').open = false;
  };

  if (location.protocol === 'file:') note.textContent = root.dataset.disk;
  else start().catch(() => { note.textContent = root.dataset.failed; });
}
