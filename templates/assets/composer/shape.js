// Whether values have the form of their keys: nothing is missing, too long, or written otherwise.
'use strict';

{
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

  const map = (fields, values, tell, owner) => fields.forEach(({ name, required, help, form }) => {
    if (!composer.isEmpty(values[name])) CHECKS[form.type]?.(values[name], form, name, tell, owner);
    else if (required) tell('missing-key', `the key ${name} is missing`, `${name}: ${help}`);
  });

  const CHECKS = {
    text, date, fixed, variants,
    list: (value, { item }, name, tell) => value.forEach(one => CHECKS[item.type]?.(one, item, name, tell)),
    map: (value, { fields }, name, tell) => map(fields, value, tell),
    id: (value, { of: [owner], brings }, name, tell) => {
      if (typeof value === 'object') map(brings, value, tell, owner);
    },
  };

  // At the top each key is a field of its own.
  composer.checkShape = (fields, values, tell) => fields.forEach(field =>
    map([field], values, (rule, message, suggestion) => tell(rule, message, suggestion, field.name)));
}
