// Writes an event as the text of its file. Texts that could be taken for anything else stand between double quotes.
'use strict';

{
  const PLAIN = /^[\p{L}\p{N}(][\p{L}\p{M}\p{N} .,;()/’–+%~?-]*$/u;
  const WORDS = /^(?:true|false|null|yes|no|on|off|y|n)$/i;
  const NAMES = { '\n': '\\n', '\t': '\\t', '"': '\\"', '\\': '\\\\' };

  // Control characters, line separators and the mark of byte order cannot stand in YAML as they are.
  const UNSEEN = /["\\\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff]/g;
  const escaped = sign => NAMES[sign] ?? `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;

  // Half a sign, as a cut text may end in, cannot be encoded.
  const whole = text => (text.toWellFormed ? text.toWellFormed() : text.replace(/\p{Surrogate}/gu, '\ufffd'));

  const scalar = value => {
    const text = whole(String(value));
    return PLAIN.test(text) && !/ $|,$/.test(text) && !WORDS.test(text) ? text : `"${text.replace(UNSEEN, escaped)}"`;
  };

  const isEmpty = value => value === undefined || value === '' || value === false || value === null
    || (typeof value === 'object' && Object.values(value).every(isEmpty));
  const filled = value => (Array.isArray(value)
    ? value.map(filled).filter(item => !isEmpty(item))
    : typeof value !== 'object' || value === null ? (typeof value === 'string' ? value.trim() : value)
      : Object.fromEntries(Object.entries(value).map(([key, item]) => [key, filled(item)]).filter(([, item]) => !isEmpty(item))));

  const lines = (value, indent) => Object.entries(value).flatMap(([key, item]) => {
    if (Array.isArray(item)) {
      return item.every(one => typeof one !== 'object') && !item.some(one => /[,\n]/.test(one))
        ? [`${indent}${key}: [${item.map(scalar).join(', ')}]`]
        : [`${indent}${key}:`, ...item.flatMap(one => listed(one, indent))];
    }
    return typeof item === 'object' ? [`${indent}${key}:`, ...lines(item, `${indent}  `)] : [`${indent}${key}: ${scalar(item)}`];
  });
  const listed = (item, indent) => {
    if (typeof item !== 'object') return [`${indent}  - ${scalar(item)}`];
    const [first, ...rest] = lines(item, `${indent}    `);
    return [`${indent}  - ${first.trimStart()}`, ...rest];
  };

  const writeFile = ({ body = '', ...values }) => {
    const account = whole(body).replace(/\r\n?/g, '\n').replace(/[^\S\n]+$/gm, '').replace(/^\n+|\n+$/g, '');
    return `---\n${lines(filled(values), '').join('\n')}\n---\n${account ? `\n${account}\n` : ''}`;
  };

  Object.assign(composer, { writeFile, filled, isEmpty, whole });
}
