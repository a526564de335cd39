// Drafts, of new events and of changes to published ones, are kept in this browser only, each with a number, under the
// address of this page. From here they go to GitHub's page for a file or an issue, the clipboard, or a file. Nothing is sent.
'use strict';

{
  const { make, say } = composer;

  const KEY = `annals-drafts:${location.pathname.replace(/index\.html$/, '')}`;

  // What a browser refuses to keep stays for as long as the page does.
  let here;
  const read = () => {
    try {
      const drafts = here ?? JSON.parse(localStorage.getItem(KEY));
      return Array.isArray(drafts) ? drafts.filter(draft => draft?.values && Number.isInteger(draft.n)) : [];
    } catch {
      return [];
    }
  };
  // Whether it could be kept: a browser may refuse.
  const write = drafts => {
    try {
      localStorage.setItem(KEY, JSON.stringify(drafts));
      here = undefined;
    } catch {
      here = structuredClone(drafts);
    }
    return !here;
  };
  // Two pages that are open at once begin two drafts.
  const newNumber = () => Math.max(Date.now(), ...read().map(({ n }) => n + 1));

  // A draft in which nothing stands yet, or nothing but what is published, is none.
  const isNone = ({ values, base }) => composer.isEmpty(values) || (base && composer.isSame(values, base));
  const keep = ({ file, ...draft }) => write([...read().filter(({ n }) => n !== draft.n), ...(isNone(draft) ? [] : [draft])]);
  const drop = number => write(read().filter(({ n }) => n !== number));

  // ---------- changes of published events ----------
  // As org.annals.render.ComposerTexts parts them.
  const partOf = id => {
    const count = composer.form.texts;
    const code = [...id].reduce((sum, sign) => (sum * 31 + sign.charCodeAt(0)) | 0, 0);
    return ((code % count) + count) % count;
  };

  // The file of an event, with its values as the fields of the form hold them; nothing if there is none to be changed.
  const fileOf = async id => {
    const file = composer.form.texts ? (await composer.load('texts', `${partOf(id)}.json`))[id] : undefined;
    if (!file?.text) return file;
    if (file.body !== undefined) file.values.body = file.text.slice(file.body);
    file.values.body = file.values.body?.replace(/^\n+|\n+$/g, '');
    composer.form.fields.filter(({ name, form }) => form.type === 'flag' && name in file.values)
      .forEach(({ name }) => { file.values[name] = file.values[name] === 'true'; });
    return file;
  };

  // Puts a draft on the text as it is published now: of each key the editor's value if the editor has changed it. Returns
  // nothing if that is the text that it was begun on, and otherwise the keys that both have changed.
  const renew = (draft, { values }) => {
    const was = draft.base;
    draft.base = structuredClone(values);
    if (!was) draft.values = structuredClone(values);
    if (!was || composer.isSame(was, values)) return undefined;
    const differs = (some, others) => key => !composer.isSame({ [key]: some[key] }, { [key]: others[key] });
    const mine = [...new Set([...Object.keys(was), ...Object.keys(draft.values)])].filter(differs(was, draft.values));
    const both = mine.filter(differs(was, values)).filter(differs(draft.values, values));
    draft.values = { ...structuredClone(values), ...Object.fromEntries(mine.map(key => [key, draft.values[key]])) };
    return both;
  };

  const showDifference = (part, draft) => {
    part('changes').hidden = !draft.file;
    if (!draft.file) return;
    const told = composer.difference(draft.file.text, composer.textOf(draft));
    part('differing').replaceChildren(...told.map(([sign, line]) => make('li', {}, `${sign} `, make(sign === '+' ? 'ins' : 'del', { dir: 'auto', textContent: line || ' ' }))));
    part('unchanged').textContent = told.length ? '' : say('composer.change.nothing');
  };

  Object.assign(composer, { drafts: { read, keep, drop, newNumber }, fileOf, renew, showDifference });

  // ---------- where they go ----------
  const LONGEST = 6000; // encoded characters of an address that GitHub surely takes
  const encode = encodeURIComponent;

  const yearOf = ({ start }) => (start === undefined ? undefined : new Date(start * 864e5).getUTCFullYear());
  const pathOf = ({ id, values, file }) => {
    if (file) return file.path;
    const read = composer.readDate(values.date ?? '');
    const year = yearOf({ start: read.start ?? read.end });
    const folder = year === undefined ? 'undated' : year > 0 ? year : `${1 - year}-bce`;
    const end = year === undefined ? '' : year > 0 ? year : `${1 - year}-bce`;
    return `content/events/${folder}/${id || composer.eventId(values.title ?? '', year) || `event${end && `-${end}`}`}.md`;
  };

  // Keys in the order in which editors see them; those that the form does not show come last.
  const ordered = (form, value) => {
    if (Array.isArray(value)) return value.map(item => ordered(form.item ?? form, item));
    if (typeof value !== 'object' || value === null) return value;
    const fields = form.fields ?? form.brings ?? form.of?.[value[form.key]] ?? [];
    const shown = fields.filter(({ name }) => name in value).map(({ name, form: inner }) => [name, ordered(inner, value[name])]);
    return { ...Object.fromEntries(shown), ...Object.fromEntries(Object.entries(value).filter(([key]) => !fields.some(({ name }) => name === key))) };
  };
  const inOrder = values => ordered({ fields: composer.form.fields }, composer.filled(values));
  const isSame = (some, others) => JSON.stringify(inOrder(some)) === JSON.stringify(inOrder(others));
  const textOf = ({ values, file }) =>
    (file ? composer.edited(file, inOrder(file.values), inOrder(values)) : composer.writeFile(ordered({ fields: composer.form.fields }, values)));

  const base = () => {
    const { owner, name } = composer.form.repository;
    return `https://github.com/${owner}/${name}`;
  };

  const fileUrl = ({ path }) => `${base()}/edit/${composer.form.repository.branch}/${encodeURI(path)}`;

  // A page of GitHub with a part of a form for each field, as far as it surely takes them.
  const issue = (template, fields) => {
    const parts = Object.entries(fields).filter(([, value]) => value).map(([key, value]) => `&${key}=${encode(composer.whole(value))}`);
    const url = parts.reduce((before, next) => (before.length + next.length <= LONGEST ? before + next : before), `${base()}/issues/new?template=${template}.yml`);
    return { url, isWhole: parts.every(one => url.includes(one)) };
  };

  // The page of GitHub on which the file stands already; too long a text has to be pasted, and so has that of a file which is there.
  const newFile = draft => {
    if (draft.file) return { url: fileUrl(draft.file), isWhole: false };
    const plain = `${base()}/new/${composer.form.repository.branch}?filename=${encode(pathOf(draft))}`;
    const whole = `${plain}&value=${encode(textOf(draft))}`;
    return whole.length <= LONGEST ? { url: whole, isWhole: true } : { url: plain, isWhole: false };
  };

  const newEvent = values => {
    const kept = composer.filled(values);
    const sources = (kept.sources ?? []).map(one => [one.title, one.URL, one.id ?? one].filter(Boolean).join(' '));
    const cited = [...(kept.body ?? '').matchAll(/@([a-z0-9-]+)/g)].map(([, id]) => id);
    return issue('new-event', { title: kept.title && `New event: ${kept.title}`, event: kept.title, date: kept.date, place: kept.place?.name ?? kept.place,
      account: [kept.summary, kept.body].filter(Boolean).join('\n\n'), sources: [...new Set([...sources, ...cited])].join('\n') });
  };
  const correction = ({ event, file, ...draft }) => {
    const told = composer.difference(file.text, textOf({ file, ...draft }));
    const lines = sign => told.filter(([one]) => one === sign).map(([, line]) => line).join('\n');
    return issue('correction', { title: `Correction: ${file.values.title}`, page: new URL(`${composer.root.dataset.home}events/${event}/`, location).href,
      was: lines('−') || '–', now: lines('+') || '–' });
  };
  const newIssue = draft => (draft.file ? correction(draft) : newEvent(draft.values));

  // Whether it stands in the clipboard now; if the browser refuses, the text is marked for the keyboard.
  const copy = async field => {
    try {
      await navigator.clipboard.writeText(field.value);
      return true;
    } catch {
      field.focus();
      field.select();
      return document.execCommand?.('copy') ?? false;
    }
  };

  const download = draft => {
    const url = URL.createObjectURL(new Blob([textOf(draft)], { type: 'text/markdown' }));
    composer.make('a', { href: url, download: pathOf(draft).split('/').pop() }).click();
    setTimeout(() => URL.revokeObjectURL(url), 1000);
  };

  // The links to GitHub lead where the draft, as it is now, would go.
  const WAYS = { 'new-file': newFile, 'new-issue': newIssue };
  const showWays = (part, draft) => Object.entries(WAYS).forEach(([name, way]) => {
    part(name).hidden = !composer.form.repository;
    if (composer.form.repository) part(name).href = way(draft).url;
  });

  const offer = (part, draft, update) => {
    const tell = key => { part('sent').textContent = say(key); };
    const copyFile = async done => tell(await copy(part('file')) ? done : 'composer.copy-failed');
    part('copy').addEventListener('click', () => copyFile('composer.copied'));
    part('download').addEventListener('click', () => download(draft()));
    for (const [name, way] of Object.entries(WAYS)) {
      part(name).addEventListener('click', () => {
        update();
        if (way(draft()).isWhole) tell(name === 'new-file' ? 'composer.opened' : 'composer.opened.issue');
        else copyFile(draft().file && name === 'new-file' ? 'composer.change.copied' : 'composer.too-long');
      });
    }
  };

  Object.assign(composer, { pathOf, textOf, isSame, fileUrl, showWays, offer });
}
