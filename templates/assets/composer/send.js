// Where a draft goes: GitHub's page for a new file or for a new issue, the clipboard, or a file. Nothing is sent from here.
'use strict';

{
  const { say } = composer;
  const LONGEST = 6000; // encoded characters of an address that GitHub surely takes
  const encode = encodeURIComponent;

  const yearOf = ({ start }) => (start === undefined ? undefined : new Date(start * 864e5).getUTCFullYear());
  const pathOf = ({ id, values }) => {
    const read = composer.readDate(values.date ?? '');
    const year = yearOf({ start: read.start ?? read.end });
    const folder = year === undefined ? 'undated' : year > 0 ? year : `${1 - year}-bce`;
    const end = year === undefined ? '' : year > 0 ? year : `${1 - year}-bce`;
    return `content/events/${folder}/${id || composer.eventId(values.title ?? '', year) || `event${end && `-${end}`}`}.md`;
  };

  // Keys in the order in which editors see them.
  const ordered = (form, value) => {
    if (Array.isArray(value)) return value.map(item => ordered(form.item ?? form, item));
    if (typeof value !== 'object' || value === null) return value;
    const fields = form.fields ?? form.brings ?? form.of?.[value[form.key]] ?? [];
    return Object.fromEntries(fields.filter(({ name }) => name in value).map(({ name, form: inner }) => [name, ordered(inner, value[name])]));
  };
  const textOf = ({ values }) => composer.writeFile(ordered({ fields: composer.form.fields }, values));

  const base = () => {
    const { owner, name } = composer.form.repository;
    return `https://github.com/${owner}/${name}`;
  };

  // The page of GitHub on which the file stands already; too long a text has to be pasted.
  const newFile = draft => {
    const plain = `${base()}/new/${composer.form.repository.branch}?filename=${encode(pathOf(draft))}`;
    const whole = `${plain}&value=${encode(textOf(draft))}`;
    return whole.length <= LONGEST ? { url: whole, isWhole: true } : { url: plain, isWhole: false };
  };

  const newIssue = ({ values }) => {
    const kept = composer.filled(values);
    const sources = (kept.sources ?? []).map(one => [one.title, one.URL, one.id ?? one].filter(Boolean).join(' '));
    const cited = [...(kept.body ?? '').matchAll(/@([a-z0-9-]+)/g)].map(([, id]) => id);
    const fields = { title: kept.title && `New event: ${kept.title}`, event: kept.title, date: kept.date, place: kept.place?.name ?? kept.place,
      account: [kept.summary, kept.body].filter(Boolean).join('\n\n'), sources: [...new Set([...sources, ...cited])].join('\n') };
    const parts = Object.entries(fields).filter(([, value]) => value).map(([key, value]) => `&${key}=${encode(composer.whole(value))}`);
    const url = parts.reduce((before, next) => (before.length + next.length <= LONGEST ? before + next : before), `${base()}/issues/new?template=new-event.yml`);
    return { url, isWhole: parts.every(one => url.includes(one)) };
  };

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
        else copyFile('composer.too-long');
      });
    }
  };

  Object.assign(composer, { pathOf, textOf, showWays, offer });
}
