// What `check` would say that can be known in a browser: the same rules, and in English the same words.
'use strict';

{
  const { say } = composer;

  // ---------- the form of each value: nothing is missing, too long, or written otherwise ----------
  const FIXED = { lang: 'language-tag', language: 'language-tag', wikidata: 'wikidata-id', URL: 'unsafe-link', 'archive-url': 'unsafe-link', id: 'file-name' };
  const length = text => [...text].length;

  // Each check is of a value, its form and its key. What they tell is a rule and what fills the gaps in its words, which
  // `tell` finds; it is told of the field at which the editor finds it.
  const text = (value, { max }, name, tell) => {
    if (length(value) <= max) return;
    tell('too-long', { n: length(value), name, max });
  };

  const date = (value, form, name, tell) => {
    const { fault, unread } = composer.readDate(value);
    const ways = fault?.fixes.map(({ edtf, condition }) => (condition ? `${edtf} ${say(`composer.if.${condition}`)}` : edtf));
    if (fault) tell(fault.rule, { fault: fault.message, suggestion: ways.map(way => say('composer.check.date', { date: way })).join('; ') });
    if (unread) tell('date-form', { message: say('composer.date.unread'), suggestion: '' });
  };

  const fixed = (value, { pattern, example }, name, tell, owner) => {
    if (RegExp(`^(?:${pattern})$`).test(value)) return;
    if (FIXED[name]) tell(FIXED[name], { value, name, owner, example: name === 'id' && composer.idOf(value) || example });
  };

  const variants = (value, { key, of }, name, tell) => {
    if (of[value[key]]) map(of[value[key]], value, tell);
    else tell('missing-key', { name: key, suggestion: `${key}: ${Object.keys(of).join(', ')}` });
  };

  // What stands in the file in a form that has no field; the check reads it later.
  const isForeign = ({ type }, value) => value instanceof Object && !['list', 'map', 'variants', 'id'].includes(type);

  const map = (fields, values, tell, owner) => fields.forEach(({ name, required, help, form }) => {
    if (isForeign(form, values[name])) return;
    if (!composer.isEmpty(values[name])) CHECKS[form.type]?.(values[name], form, name, tell, owner);
    else if (required) tell('missing-key', { name, suggestion: `${name}: ${help}` });
  });

  const CHECKS = {
    text, date, fixed, variants,
    list: (value, { item }, name, tell) => value.forEach(one => CHECKS[item.type]?.(one, item, name, tell)),
    map: (value, { fields }, name, tell) => map(fields, value, tell),
    id: (value, { of: [owner], brings, naming }, name, tell) => {
      if (composer.isBrought({ brings }, value)) map(brings, value, tell, owner);
      if (naming) map(naming, value, tell);
    },
  };

  // ---------- what values say together ----------
  const WEEK = 7; // days
  const ALIKE = 0.7; // of the words of two titles
  const FEW_WORDS = 4; // beside links to events

  const letters = text => text.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(Boolean);

  // Ids that nothing defines, as far as the lists are loaded; what the event brings is known.
  const unknown = (id, vocabularies, at, tell) => {
    const isLoaded = vocabularies.every(vocabulary => composer.lists[vocabulary] && (vocabulary !== 'event' || composer.hasAllEvents));
    if (!isLoaded || vocabularies.some(vocabulary => composer.known(vocabulary, id))) return;
    tell('unknown-id', at, { list: vocabularies.join(' or '), id, suggestion: say('composer.unknown') });
  };
  const ids = (form, value) => {
    if (composer.isEmpty(value)) return [];
    if (form.type === 'list') return value.flatMap(item => ids(form.item, item));
    if (form.type === 'id') return composer.isBrought(form, value) ? [] : [[value.id ?? value, form.of]];
    const fields = form.type === 'map' ? form.fields : form.type === 'variants' ? form.of[value[form.key]] ?? [] : [];
    return fields.flatMap(field => ids(field.form, value[field.name]));
  };

  // ---------- what notes and new sources rest on ----------
  const cites = text => /\[@/.test(text ?? '');
  const checkNotes = (annotations, tell) => annotations.forEach(({ kind, by, source, text, positions = [] }) => {
    if (kind === 'statement' && by && text && !source && !cites(text)) tell('unsourced-statement', 'annotations');
    if (kind !== 'dispute' || !positions.length) return;
    positions.filter(position => position.text && !position.sources && !cites(position.text)).forEach(() => tell('unsourced-position', 'annotations'));
    if (positions.length < 2) tell('single-position', 'annotations');
  });
  const checkSources = (sources, tell) => sources.filter(source => source.URL).forEach(({ URL: address, accessed, custom = {} }) => {
    if (!accessed) tell('unseen-source', 'sources');
    if (custom['archive-url'] === address) tell('archive-address', 'sources');
  });

  // ---------- the account ----------
  const isCitedPart = notes => part => part.cites || (part.note && notes.has(part.note));
  const uncited = blocks => {
    const told = blocks.filter(({ kind }) => kind !== 'note');
    const notes = new Set(blocks
      .filter(({ kind, parts }) => kind === 'note' && composer.allParts(parts).some(part => part.cites))
      .map(({ name }) => name));
    const isCited = block => block && composer.allParts(block.parts).some(isCitedPart(notes));
    const isPlain = ({ kind }) => kind === 'paragraph';
    const isRemark = ({ parts }) => parts.every(part => part.style === 'em' || !composer.plainText([part]).trim());
    const isPointer = ({ parts }) => parts.some(part => part.event)
      && letters(composer.plainText(parts.filter(part => !part.event))).length <= FEW_WORDS;
    const leads = block => isPlain(block) && /[:：]\s*$/.test(composer.plainText(block.parts));
    return told.filter((block, i) => block.kind !== 'heading' && !(isPlain(block) && (isRemark(block) || isPointer(block)))
      && !isCited(block)
      && !(!isPlain(block) && i > 0 && isPlain(told[i - 1]) && isCited(told[i - 1]))
      && !(leads(block) && told[i + 1]?.kind !== 'heading' && isCited(told[i + 1])));
  };

  // ---------- other events ----------
  // An event that is changed stands in the list as well.
  const others = () => (composer.lists.event ?? []).filter(({ id }) => id !== composer.changed?.()?.event);
  const near = ({ title, date }) => {
    const day = composer.readDate(date ?? '').start;
    if (day === undefined) return [];
    return others().filter(event => event.day !== '' && Math.abs(event.day - day) <= WEEK)
      .map(event => ({ ...event, isLike: isLike(title ?? '', event.name) }));
  };
  const words = text => new Set(letters(text).filter(word => word.length > 3));
  const isLike = (one, other) => {
    const [some, more] = [words(one), words(other)];
    const both = [...some].filter(word => more.has(word)).length;
    return one.toLowerCase() !== other.toLowerCase() && both >= ALIKE * (some.size + more.size - both) && both > 0;
  };

  const checkDraft = values => {
    const told = [];
    const tell = (rule, at, gaps = {}, words = `composer.check.${rule}`) => told.push({ rule, at,
      message: gaps.message ?? say(words, gaps), suggestion: gaps.suggestion ?? say(`${words}.do`, gaps) });
    const kept = composer.filled(values);
    const { title = '', summary = '', body = '', draft } = kept;
    const { fields, period, cited: isDemanded } = composer.form;
    // At the top each key is a field of its own.
    fields.filter(({ name }) => name !== 'body').forEach(field => map([field], kept, (rule, gaps) => tell(rule, field.name, gaps)));
    const blocks = composer.readProse(body);
    const cited = blocks.flatMap(({ parts }) => composer.allParts(parts)).flatMap(({ cites: some = [] }) => some);
    cited.forEach(({ id }) => unknown(id, ['source'], 'body', tell));
    fields.forEach(({ name, form }) => ids(form, kept[name]).forEach(([id, of]) => unknown(id, of, name, tell)));
    if (/[^.]\.$/.test(title)) tell('title-full-stop', 'title');
    if (title && summary && letters(title).join(' ') === letters(summary).join(' ')) tell('summary-repeats-title', 'summary');
    checkAccount(blocks, kept, tell, { isDraft: draft, isSourced: cited.length > 0 || restsOn(kept), isDemanded });
    checkNotes(kept.annotations ?? [], tell);
    checkSources(kept.sources ?? [], tell);
    checkPlace(kept, period, tell);
    return told;
  };

  const restsOn = ({ sources, readings, annotations = [] }) => Boolean(sources || readings)
    || annotations.some(({ source, positions = [], ...texts }) =>
      source || Object.values(texts).some(cites) || positions.some(position => position.sources || cites(position.text)));

  const checkAccount = (blocks, kept, tell, { isDraft, isSourced, isDemanded }) => {
    if (!isDraft && !composer.proseLines(blocks).join('').trim()) tell('empty-body', 'body');
    if (!isDraft && !isSourced) tell('no-source', 'body');
    if (isDemanded && !isDraft) uncited(blocks).forEach(() => tell('uncited-paragraph', 'body'));
    (kept.annotations ?? []).filter(({ on }) => on).forEach(({ on }) => {
      const n = composer.countOf(on, blocks);
      if (n !== 1) tell('anchor-words', 'annotations', { n }, `composer.check.anchor-words.${n ? 'often' : 'never'}`);
    });
  };

  const checkPlace = (kept, period, tell) => {
    const { title = '', date = '' } = kept;
    const read = composer.readDate(date);
    const gaps = { period: period.edtf };
    if (read.words && (read.start === undefined || read.end === undefined)) tell('outside-period', 'date', gaps, 'composer.check.open-date');
    else if (read.words && (read.start < period.first || read.end > period.last)) tell('outside-period', 'date', gaps);
    const twin = title && others().find(({ name }) => name.toLowerCase() === title.toLowerCase());
    if (twin) tell('same-title', 'title', { id: twin.id });
    const like = near(kept).filter(({ isLike: alike }) => alike).at(-1);
    if (like) tell('near-duplicate', 'title', { id: like.id });
  };

  Object.assign(composer, { checkDraft, isForeign, near, WEEK });
}
