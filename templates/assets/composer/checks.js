// What `check` would say that can be known in a browser: the same rules, and the same words.
'use strict';

{
  const { say } = composer;

  // ---------- the form of each value: nothing is missing, too long, or written otherwise ----------
  const LANGUAGE = ['language-tag', 'the tag of a language'];
  const FIXED = { lang: LANGUAGE, language: LANGUAGE, wikidata: ['wikidata-id', 'the number of an item of Wikidata'] };
  const length = text => [...text].length;

  // Each check is of a value, its form and its key; what they tell is told of the field at which the editor finds it.
  const text = (value, { max }, name, tell) => {
    if (length(value) <= max) return;
    tell('too-long', `this text has ${length(value)} characters, and ${name} takes at most ${max}`, 'shorten it');
  };

  const date = (value, form, name, tell) => {
    const { fault, unread } = composer.readDate(value);
    const ways = fault?.fixes.map(({ edtf, condition }) => `${edtf} ${condition}`.trim()).join(', or ');
    if (fault) tell(fault.rule, fault.message, ways && `write ${ways}`);
    if (unread) tell('date-form', composer.say('composer.date.unread'));
  };

  const fixed = (value, { pattern, example }, name, tell, owner) => {
    if (RegExp(`^(?:${pattern})$`).test(value)) return;
    const [rule, what] = FIXED[name] ?? [];
    if (rule) tell(rule, `${value} is not ${what}`, `write one such as ${example}`);
    if (name === 'URL' || name === 'archive-url') tell('unsafe-link', `${name} takes the address of a page`, 'write it from https:// on');
    if (name === 'id') {
      tell('file-name', `${value} cannot be the id of a ${owner}`,
        `use small letters a to z, digits and single hyphens, such as ${composer.idOf(value) || example}`);
    }
  };

  const variants = (value, { key, of }, name, tell) => {
    if (of[value[key]]) map(of[value[key]], value, tell);
    else tell('missing-key', `the key ${key} is missing`, `${key}: one of ${Object.keys(of).join(', ')}`);
  };

  // What stands in the file in a form that has no field; the check reads it later.
  const isForeign = ({ type }, value) => value instanceof Object && !['list', 'map', 'variants', 'id'].includes(type);

  const map = (fields, values, tell, owner) => fields.forEach(({ name, required, help, form }) => {
    if (isForeign(form, values[name])) return;
    if (!composer.isEmpty(values[name])) CHECKS[form.type]?.(values[name], form, name, tell, owner);
    else if (required) tell('missing-key', `the key ${name} is missing`, `${name}: ${help}`);
  });

  const CHECKS = {
    text, date, fixed, variants,
    list: (value, { item }, name, tell) => value.forEach(one => CHECKS[item.type]?.(one, item, name, tell)),
    map: (value, { fields }, name, tell) => map(fields, value, tell),
    id: (value, { of: [owner], brings }, name, tell) => {
      if (composer.isBrought({ brings }, value)) map(brings, value, tell, owner);
    },
  };

  composer.isForeign = isForeign;

  // At the top each key is a field of its own.
  composer.checkShape = (fields, values, tell) => fields.forEach(field =>
    map([field], values, (rule, message, suggestion) => tell(rule, message, suggestion, field.name)));

  // ---------- what values say together ----------
  const WEEK = 7; // days
  const ALIKE = 0.7; // of the words of two titles
  const FEW_WORDS = 4; // beside links to events

  const letters = text => text.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(Boolean);

  // Ids that nothing defines, as far as the lists are loaded; what the event brings is known.
  const unknown = (id, vocabularies, at, tell) => {
    const isLoaded = vocabularies.every(vocabulary => composer.lists[vocabulary] && (vocabulary !== 'event' || composer.hasAllEvents));
    if (!isLoaded || vocabularies.some(vocabulary => composer.known(vocabulary, id))) return;
    tell('unknown-id', `there is no ${vocabularies.join(' or ')} with the id ${id}`, say('composer.unknown'), at);
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
    if (kind === 'statement' && by && text && !source && !cites(text)) {
      tell('unsourced-statement', 'nothing says where this statement is reported',
        'write source: and the id of a source, or cite one in the text', 'annotations');
    }
    if (kind !== 'dispute' || !positions.length) return;
    positions.filter(position => position.text && !position.sources && !cites(position.text)).forEach(() =>
      tell('unsourced-position', 'nothing says who holds this position',
        'write sources: and the ids of sources, or cite one in the text', 'annotations'));
    if (positions.length < 2) {
      tell('single-position', 'a dispute has at least two positions',
        'write the other side as well, or make it a note or a statement', 'annotations');
    }
  });
  const checkSources = (sources, tell) => sources.filter(source => source.URL).forEach(({ URL: address, accessed, custom = {} }) => {
    if (!accessed) tell('unseen-source', 'nobody says when this page was seen', 'write accessed: and the day, such as 2026-01-31', 'sources');
    if (custom['archive-url'] === address) {
      tell('archive-address', 'the archived copy has the address of the page itself', 'write the address of the copy, or delete the key', 'sources');
    }
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
    const tell = (rule, message, suggestion, at) => told.push({ rule, message, suggestion, at: String(at) });
    const { title = '', summary = '', body = '', draft } = composer.filled(values);
    const kept = composer.filled(values);
    const { fields, period, cited: isDemanded } = composer.form;
    composer.checkShape(fields.filter(({ name }) => name !== 'body'), kept, tell);
    const blocks = composer.readProse(body);
    const cited = blocks.flatMap(({ parts }) => composer.allParts(parts)).flatMap(({ cites: some = [] }) => some);
    cited.forEach(({ id }) => unknown(id, ['source'], 'body', tell));
    fields.forEach(({ name, form }) => ids(form, kept[name]).forEach(([id, of]) => unknown(id, of, name, tell)));
    if (/[^.]\.$/.test(title)) tell('title-full-stop', 'a title ends without a full stop', 'delete it', 'title');
    if (title && summary && letters(title).join(' ') === letters(summary).join(' ')) {
      tell('summary-repeats-title', 'the summary says what the title says',
        'tell in one or two sentences what happened, and who took part', 'summary');
    }
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
    if (!isDraft && !composer.proseLines(blocks).join('').trim()) {
      tell('empty-body', 'this event has no account',
        'write what happened below the second ---, or add draft: true', 'body');
    }
    if (!isDraft && !isSourced) {
      tell('no-source', 'this event rests on no source',
        'cite one in the text, such as [@source-id], or list it under sources', 'body');
    }
    if (isDemanded && !isDraft) {
      uncited(blocks).forEach(() => tell('uncited-paragraph', 'nothing here says where these claims come from',
        'write [@source-id] behind each claim; set a remark of the editors in *emphasis*', 'body'));
    }
    (kept.annotations ?? []).filter(({ on }) => on).forEach(({ on }) => {
      const count = composer.countOf(on, blocks);
      if (count === 1) return;
      const [message, suggestion] = count
        ? [`these words stand in the text ${count} times`, 'take more words around them']
        : ['these words do not stand in the text', 'copy them from one paragraph of the text'];
      tell('anchor-words', message, suggestion, 'annotations');
    });
  };

  const checkPlace = (kept, period, tell) => {
    const { title = '', date = '' } = kept;
    const read = composer.readDate(date);
    if (read.words && (read.start === undefined || read.end === undefined)) {
      tell('outside-period', `this date has no beginning or no end, and so reaches beyond the period of the timeline, ${period.edtf}`,
        'write when it happened, or the two ends of the time in which it did', 'date');
    } else if (read.words && (read.start < period.first || read.end > period.last)) {
      tell('outside-period', `this date lies outside the period of the timeline, ${period.edtf}`,
        'correct the date, or the period in content/site.yaml', 'date');
    }
    const twin = title && others().find(({ name }) => name.toLowerCase() === title.toLowerCase());
    if (twin) {
      tell('same-title', `the event ${twin.id} has this title already`,
        'say in the title what is particular to this one, such as its place or year', 'title');
    }
    const like = near(kept).filter(({ isLike: alike }) => alike).at(-1);
    if (like) {
      tell('near-duplicate', `the event ${like.id} has nearly the same title and date`,
        'make one event of the two, or say in the titles what is different', 'title');
    }
  };

  Object.assign(composer, { checkDraft, near, WEEK });
}
