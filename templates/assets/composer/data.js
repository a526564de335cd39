// What can be picked: loaded when it is first wanted.
'use strict';

{
  const { make } = composer;
  const fold = text => composer.plain(text).replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  const FILES = { source: 'sources', kind: 'form', 'kind of source': 'form' };
  const loading = {};

  // Does a work once, unless it fails: then it is done again when it is next wanted.
  const once = (done, key, work) => done[key] ??= work().catch(error => {
    delete done[key];
    throw error;
  });

  const load = async (name, end = '') => {
    const answer = await fetch(composer.root.dataset[name] + end);
    if (!answer.ok) throw new Error(answer.status);
    return answer.json();
  };
  const entry = (id, name, names = [], note = '') => ({ id, name, note, sought: [id, name, ...names].map(fold).join('|') });
  const entries = all => all.map(([id, name, ...names]) => entry(id, name, names));
  const READ = {
    form: () => ({ kind: entries(composer.form.kinds), 'kind of source': entries(composer.form.sourceKinds) }),
    names: json => Object.fromEntries(Object.entries(json).map(([name, all]) => [name, entries(all)])),
    sources: json => ({ source: json.map(([id, title, url, note]) =>
      Object.assign(entry(id, title, [url, note], note), { url: composer.sameUrl(url) })) }),
  };

  // Events lie in parts by their days; a part is loaded once.
  const parts = [];
  const loadPart = i => once(parts, i, () => load('events', `${i}.json`).then(({ ids, titles, days }) => {
    composer.lists.event = [...composer.lists.event ?? [], ...ids.map((id, at) => Object.assign(entry(id, titles[at]), { day: days[at] }))]
      .sort((one, other) => one.day - other.day);
  }));
  const starts = () => composer.form.parts ?? [];
  const allEvents = async () => {
    await Promise.all(starts().map((start, i) => loadPart(i)));
    composer.hasAllEvents = true;
    return composer.lists.event ?? [];
  };

  // Loads the events within some days of one.
  const loadNear = (day, most) => Promise.all(starts().map((start, i, all) =>
    ((start || -Infinity) <= day + most && (all[i + 1] ?? Infinity) >= day - most ? loadPart(i) : undefined)));

  // The entries of a list, which then also stand in composer.lists; what the event itself brings comes first.
  const list = async vocabulary => {
    if (vocabulary === 'event') return allEvents();
    const file = FILES[vocabulary] ?? 'names';
    await once(loading, file, () => (file === 'form' ? Promise.resolve() : load(file)).then(json => Object.assign(composer.lists, READ[file](json))));
    return composer.lists[vocabulary] ?? [];
  };

  // Names that begin so, then words that begin so, then anything that has it.
  const find = async (vocabularies, typed) => {
    const lists = [...vocabularies.map(brought), ...await Promise.all(vocabularies.map(list))];
    const sought = fold(typed);
    const url = composer.sameUrl(typed);
    const rank = ({ sought: names, url: address }) => {
      if (url && address === url) return 0;
      const at = `|${names}`.indexOf(`|${sought}`);
      if (at >= 0) return 1;
      return `|${names}`.replaceAll('|', ' ').includes(` ${sought}`) ? 2 : names.includes(sought) ? 3 : 9;
    };
    return lists.flat().map(one => [rank(one), one]).filter(([place]) => place < 9).sort(([one], [other]) => one - other).map(([, one]) => one);
  };
  // An entry that the event brings has more than its id and what belongs to its naming, such as a place in a source.
  const isBrought = ({ brings = [] }, value) => value instanceof Object && brings.some(({ name }) => name !== 'id' && name in value);

  // What an event brings itself: entries that stand where an id may, each with its list.
  const broughtBy = (form, value) => {
    if (!value || typeof value !== 'object') return [];
    if (form.type === 'list') return value.flatMap(item => broughtBy(form.item, item));
    if (form.type === 'id') return isBrought(form, value) ? [{ vocabulary: form.of[0], entry: value }] : [];
    const fields = form.type === 'variants' ? form.of[value[form.key]] : form.fields;
    return (fields ?? []).flatMap(field => broughtBy(field.form, value[field.name]));
  };
  const brought = vocabulary => broughtBy({ type: 'map', fields: composer.form.fields }, composer.values())
    .filter(one => one.vocabulary === vocabulary && one.entry.id)
    .map(({ entry: { id, name, title, URL: url = '' } }) => Object.assign(entry(id, name || title || id, [url]), { url: composer.sameUrl(url) }));
  const known = (vocabulary, id) => [...brought(vocabulary), ...composer.lists[vocabulary] ?? []].find(one => one.id === id);

  // An id that nothing has yet, or the thing itself.
  const freeId = (vocabulary, id, own) => {
    let free = id;
    for (let n = 2; id && free !== own && known(vocabulary, free); n++) free = `${id}-${n}`;
    return free;
  };

  const datalist = (id, values) => make('datalist', { id }, ...values.map(value => make('option', { value })));

  Object.assign(composer, { load, list, loadNear, find, known, brought, isBrought, freeId, datalist });
}
