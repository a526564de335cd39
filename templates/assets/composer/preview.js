// Reads the account, and shows an event as its readers will see it, in the style of the site; made of nodes, never of HTML.
'use strict';

{
  const { make, say } = composer;

  // ---------- the forms of Markdown that a short text needs; what is not known stays as it was typed ----------
  const INLINE = /\[(@[^\]]+)\]|\[\^([^\]\s]+)\]|\[\[([a-z0-9-]+)(?:\|([^\]]+))?\]\]|\[([^\]]+)\]\(([^)\s]+)\)|\*\*(\S(?:.*?\S)?)\*\*|\*(\S(?:.*?\S)?)\*/;

  const citations = text => text.split(';').map(part => /^\s*@([a-z0-9][a-z0-9-]*)(?:,\s*(.+))?\s*$/.exec(part))
    .map(found => found && { id: found[1], locator: found[2] });

  const inlines = text => {
    const found = INLINE.exec(text);
    if (!found) return text ? [{ text }] : [];
    const [all, cited, note, event, words, label, href, strong, emphasis] = found;
    const cites = cited && citations(cited);
    const one = cites ? (cites.includes(null) ? { text: all } : { cites }) : note ? { note }
      : event ? { event, inside: [{ text: words ?? event }] } : href ? { href, inside: inlines(label) }
        : strong ? { style: 'strong', inside: inlines(strong) } : { style: 'em', inside: inlines(emphasis) };
    return [...inlines(text.slice(0, found.index)), one, ...inlines(text.slice(found.index + all.length))];
  };

  const plainText = parts => parts.map(({ text, inside }) => text ?? (inside ? plainText(inside) : '')).join('');
  const all = parts => parts.flatMap(part => [part, ...all(part.inside ?? [])]);

  const KINDS = [
    ['note', /^\[\^([^\]\s]+)\]:\s*/], ['heading', /^#{2,6}\s+/], ['quote', /^>\s?/], ['bullets', /^[-*+]\s+/], ['numbers', /^\d{1,9}[.)]\s+/], ['table', /^\|/],
  ];
  const block = text => {
    const [kind, mark] = KINDS.find(([, form]) => form.test(text)) ?? ['paragraph'];
    const lines = text.split('\n');
    const isList = kind === 'bullets' || kind === 'numbers';
    const items = isList ? text.split(RegExp(`\\n(?=${mark.source.slice(1)})`))
      .map(item => inlines(item.replace(mark, '').replace(/\s*\n\s*/g, ' '))) : undefined;
    const words = kind === 'quote' ? lines.map(line => line.replace(mark, '')).join(' ') : mark ? text.replace(mark, '') : text;
    const parts = items ? items.flat() : inlines(words.replace(/\s*\n\s*/g, ' '));
    return { kind, name: kind === 'note' ? mark.exec(text)[1] : undefined, items, parts };
  };

  // The blocks of a text.
  const readProse = text => [...text.replace(/\r\n?/g, '\n').matchAll(/(?:^|\n[^\S\n]*\n\s*)(?=\S)((?:.(?:\n(?![^\S\n]*\n))?)+)/g)]
    .map(found => block(found[1].trim()));

  // As org.annals.prose.Folded: white space is one blank, quotation marks and dashes are plain.
  const fold = text => text.replace(/[\u2018\u2019\u201a\u201b\u2039\u203a]/g, "'").replace(/[\u201c-\u201f\u00ab\u00bb]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, '-').replace(/\s+/g, ' ');
  const countIn = (words, text) => {
    const [wanted, folded] = [fold(words.trim()), fold(text)];
    let count = 0;
    for (let at = folded.indexOf(wanted); wanted && at >= 0; at = folded.indexOf(wanted, at + 1)) count++;
    return count;
  };
  const lines = blocks => blocks.flatMap(({ items, parts, kind }) => (kind === 'note' ? [] : items ?? [parts])).map(plainText);
  const countOf = (words, blocks) => lines(blocks).reduce((sum, line) => sum + countIn(words, line), 0);

  Object.assign(composer, { readProse, inlines, plainText, allParts: all, countOf, proseLines: lines });

  // ---------- the page ----------
  // Numbers for sources in the order in which they are cited.
  const typesetter = sources => {
    const numbers = new Map();
    const number = id => numbers.get(id) ?? numbers.set(id, numbers.size + 1).get(id);
    const mark = ({ id, locator }) => {
      const name = sources(id);
      return make('a', { href: '#composer-sources', title: locator ? `${name}, ${locator}` : name, textContent: number(id) });
    };
    const notes = new Map();
    const one = (part, anchors) => {
      if (part.text !== undefined) return marked(part.text, anchors);
      if (part.cites) return [make('sup', {}, ...part.cites.flatMap((cite, i) => (i ? [', ', mark(cite)] : [mark(cite)])))];
      if (part.note) return [make('sup', { textContent: notes.get(part.note) ?? notes.set(part.note, notes.size + 1).get(part.note) })];
      if (part.event) return [make('a', { href: composer.root.dataset.home + `events/${part.event}/` }, ...set(part.inside, anchors))];
      if (part.href) {
        const isOutside = /^(?:https?:|mailto:)/i.test(part.href); // a link inside the site leads from the page of the event
        return [make('a', { href: isOutside ? part.href : '#preview', rel: 'noopener' }, ...set(part.inside, anchors))];
      }
      return [make(part.style, {}, ...set(part.inside, anchors))];
    };
    const marked = (text, anchors) => {
      const [words, letter] = anchors.find(([on]) => text.includes(on)) ?? [];
      if (!words) return [text];
      const at = text.indexOf(words);
      const mark = make('mark', {}, words, make('sup', { textContent: letter }));
      return [...marked(text.slice(0, at), anchors), mark, ...marked(text.slice(at + words.length), anchors)];
    };
    // No blank stands before the number of a source.
    const close = (part, next) => (part.text !== undefined && next?.cites ? { text: part.text.replace(/ $/, '') } : part);
    const set = (parts, anchors = []) => parts.flatMap((part, i) => one(close(part, parts[i + 1]), anchors));
    return { set, numbers };
  };

  const ELEMENTS = { heading: 'h3', quote: 'blockquote', bullets: 'ul', numbers: 'ol' };
  const blockOf = ({ kind, parts, items }, set) => (items
    ? make(ELEMENTS[kind], {}, ...items.map(item => make('li', {}, ...set(item))))
    : make(ELEMENTS[kind] ?? 'p', { dir: 'auto' }, ...set(parts)));

  // Who or what an id stands for, also if the event brings it.
  const nameOf = (values, vocabularies) => id => {
    const brought = [values].flat().flatMap(function inside(value) {
      return value && typeof value === 'object' ? [value, ...Object.values(value).flatMap(inside)] : [];
    }).find(value => value.id === id && (value.name || value.title));
    return brought?.name ?? brought?.title ?? vocabularies.map(list => composer.known(list, id)?.name).find(Boolean) ?? id;
  };

  const note = (item, letter, set, name) => {
    const text = words => set(composer.inlines(words ?? ''));
    const label = [letter && `${letter} `, item.kind && say(`note.${item.kind}`), item.by && `: ${name(item.by?.id ?? item.by)}`,
      item.date && `, ${composer.readDate(item.date).words ?? item.date}`].filter(Boolean).join('');
    const position = ({ text: words }) => make('li', {}, make('p', {}, ...text(words)));
    const body = item.kind === 'dispute' ? [make('ul', { className: 'positions' }, ...(item.positions ?? []).map(position))]
      : item.kind === 'correction' ? [make('p', {}, make('ins', { textContent: item.now ?? '' }), ' ', make('del', { textContent: item.was ?? '' }))]
        : [make('div', { lang: item.lang }, make('p', { dir: 'auto' }, ...text(item.text)))];
    return make('div', { className: `note note-${item.kind}` }, make('p', { className: 'note-label', textContent: label }), ...body);
  };

  const account = (values, blocks, set, name) => {
    const annotations = values.annotations ?? [];
    const told = blocks.filter(({ kind }) => kind !== 'note');
    const anchored = block => annotations.flatMap((item, i) => (item.on && composer.countOf(item.on, [block]) ? [i] : []));
    const order = told.flatMap(anchored);
    const letters = annotations.map((item, i) => String.fromCharCode(97 + order.indexOf(i) % 26));
    const passages = told.map(block => {
      const here = anchored(block);
      const notes = here.map(i => note(annotations[i], letters[i], set, name));
      return make('div', { className: notes.length ? 'passage noted' : 'passage' },
        make('div', { className: 'text' }, blockOf(block, parts => set(parts, here.map(i => [annotations[i].on, letters[i]])))),
        ...(notes.length ? [make('div', { className: 'notes' }, ...notes)] : []));
    });
    const whole = annotations.filter(item => !item.on).map(item => note(item, '', set, name));
    return [make('div', { className: 'account' }, ...passages), ...(whole.length ? [make('div', { className: 'whole' }, ...whole)] : [])];
  };

  const showPreview = (values, place) => {
    const kept = composer.filled(values);
    const { set, numbers } = typesetter(nameOf(kept, ['source']));
    const read = composer.readDate(kept.date ?? '');
    const [, kind] = composer.form.kinds.find(([id]) => id === kept.kind) ?? [];
    const facts = ['place', 'people', 'organisations', 'countries', 'themes'].filter(key => kept[key]).map(key => {
      const names = [kept[key]].flat().map(one => one.name ?? nameOf(kept, ['place', 'person', 'organisation', 'country', 'theme'])(one.id ?? one));
      return make('div', {}, make('dt', { textContent: composer.nameOf(key) }), make('dd', {}, names.join(', ')));
    });
    const text = account(kept, composer.readProse(kept.body ?? ''), set, nameOf(kept, ['person', 'organisation']));
    const listed = (kept.sources ?? []).map(one => one.id ?? one);
    listed.forEach(id => numbers.has(id) || numbers.set(id, numbers.size + 1));
    place.replaceChildren(
      make('p', { className: 'when', textContent: read.words ?? kept.date ?? '' }),
      make('p', { className: 'title', dir: 'auto', textContent: kept.title ?? say('composer.untitled') }),
      make('p', { className: 'standfirst', dir: 'auto', textContent: kept.summary ?? '' }),
      make('p', { className: 'kind quiet', textContent: kind ?? '' }),
      make('dl', { className: 'facts' }, ...facts), ...text,
      make('ol', { id: 'composer-sources', className: 'cited' }, ...[...numbers.keys()].map(id => make('li', {}, nameOf(kept, ['source'])(id)))));
  };

  composer.showPreview = showPreview;
}
