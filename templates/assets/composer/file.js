// Writes an event as the text of its file, or its changes into the text that is there.
'use strict';

{
  // ---------- a new file: texts that could be taken for anything else stand between double quotes ----------
  const PLAIN = /^[\p{L}\p{N}(][\p{L}\p{M}\p{N} .,;()/’–+%~?-]*$/u;
  const WORDS = /^(?:true|false|null|yes|no|on|off|y|n)$/i;
  const NAMES = { '\n': '\\n', '\t': '\\t', '"': '\\"', '\\': '\\\\' };

  // Control characters, line separators and the mark of byte order cannot stand in YAML as they are.
  const UNSEEN = /["\\\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff]/g;
  const escaped = sign => NAMES[sign] ?? `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;

  // Half a sign, as a cut text may end in, cannot be encoded.
  const whole = text => (text.toWellFormed ? text.toWellFormed() : text.replace(/\p{Surrogate}/gu, '\ufffd'));

  const scalar = value => {
    if (value === true) return 'true';
    const text = whole(String(value));
    return PLAIN.test(text) && !/ $|,$/.test(text) && !WORDS.test(text) ? text : `"${text.replace(UNSEEN, escaped)}"`;
  };

  // The same on one line, where a comma would end it.
  const inLine = value => {
    if (Array.isArray(value)) return `[${value.map(inLine).join(', ')}]`;
    if (typeof value === 'object') return `{${Object.entries(value).map(([key, item]) => `${key}: ${inLine(item)}`).join(', ')}}`;
    const text = scalar(value);
    return text.includes(',') && text[0] !== '"' ? `"${text}"` : text;
  };

  const isEmpty = value => value === undefined || value === '' || value === false || value === null
    || (typeof value === 'object' && Object.values(value).every(isEmpty));
  const filled = value => (Array.isArray(value)
    ? value.map(filled).filter(item => !isEmpty(item))
    : typeof value !== 'object' || value === null ? (typeof value === 'string' ? value.trim() : value)
      : Object.fromEntries(Object.entries(value).map(([key, item]) => [key, filled(item)]).filter(([, item]) => !isEmpty(item))));

  // The account of a file that is YAML only stands as it was typed, if it can.
  const isTyped = (key, item) => key === 'body' && /^\S/.test(item) && !/[^\P{Cc}\n]|[\u2028\u2029\ufeff]/u.test(item);
  const lines = (value, indent) => Object.entries(value).flatMap(([key, item]) => {
    if (isTyped(key, item)) return [`${indent}body: |`, ...whole(item).split('\n').map(line => line && `${indent}  ${line}`)];
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

  // ---------- a file that is there: what is not changed keeps every sign, its comments and its order ----------
  const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);
  const isMap = value => Boolean(value) && typeof value === 'object' && !Array.isArray(value);

  // Edits are of the form [from, to, words]. A place is {at: [from, to, and from and to of the value alone if it stands on
  // one line], in: the places of its parts if each begins a line}; see org.annals.syntax.Stretch.
  const editor = text => {
    const lineOf = at => text.lastIndexOf('\n', at - 1) + 1;
    const before = at => text.slice(lineOf(at), at);
    const blanks = at => ' '.repeat(before(at).length);
    const below = (at, value) => lines(value, blanks(at)).join('\n').trimStart();
    // A line goes with the break before it, so that what is added behind the line above it still can be.
    const deleted = ({ at: [from, to] }) => (lineOf(from) ? [lineOf(from) - 1, to, ''] : [0, to + 1, '']);

    const value = (place, was, now, whole) => {
      if (same(was, now)) return [];
      const [from, to, start, end] = place.at;
      const inside = place.in && (isMap(was) && isMap(now) ? map(place.in, was, now)
        : Array.isArray(was) && Array.isArray(now) ? list(place.in, was, now) : undefined);
      if (inside) return inside;
      const isInLine = start !== undefined && (typeof now !== 'object' || '[{'.includes(text[start]));
      return [isInLine ? [start, end, inLine(now)] : [from, to, whole()]];
    };

    // Nothing, if the map has to be written anew: a key that shares its line with a hyphen cannot be taken away alone.
    const map = (places, was, now) => {
      const gone = Object.keys(places).filter(name => name in was && !(name in now));
      const first = Object.keys(places).find(name => !gone.includes(name));
      if (!first || gone.some(name => before(places[name].at[0]).trim())) return undefined;
      const [start] = places[first].at;
      const edits = gone.map(name => deleted(places[name]));
      let last;
      for (const [name, item] of Object.entries(now)) {
        const written = () => below(start, { [name]: item });
        if (places[name]) {
          edits.push(...value(places[name], was[name], item, written));
          last = places[name];
        } else edits.push(last ? [last.at[1], last.at[1], `\n${blanks(start)}${written()}`] : [start, start, `${written()}\n${blanks(start)}`]);
      }
      return edits;
    };

    // What is alike at both ends of the list stays; of the rest each is set against the one at its place.
    const list = (places, was, now) => {
      if (places.length !== was.length) return undefined;
      const most = Math.min(was.length, now.length);
      let head = 0;
      while (head < most && same(was[head], now[head])) head++;
      let tail = 0;
      while (tail < most - head && same(was.at(-1 - tail), now.at(-1 - tail))) tail++;
      const [old, rest] = [places.slice(head, places.length - tail), now.slice(head, now.length - tail)];
      const [start] = places[0].at;
      const written = item => (typeof item === 'object' ? below(start, item) : inLine(item));
      const edits = old.flatMap((place, i) => (i < rest.length ? value(place, was[head + i], rest[i], () => written(rest[i])) : [deleted(place)]));
      const end = places[head + old.length - 1]?.at[1];
      rest.slice(old.length).forEach(item => edits.push(end === undefined
        ? [start, start, `${written(item)}\n${before(start)}`] : [end, end, `\n${before(start)}${written(item)}`]));
      return edits;
    };
    return map;
  };

  const made = (text, edits) => {
    let at = 0;
    let out = '';
    for (const [from, to, words] of [...edits].sort(([one], [other]) => one - other)) {
      out += text.slice(at, from) + words;
      at = Math.max(at, to);
    }
    return out + text.slice(at);
  };

  // The file with other values: those that it had and those that it gets, both in the order of the form.
  const edited = ({ text, places, body: at }, { body: told = '', ...was }, { body: tells = '', ...now }) => {
    const isBelow = at !== undefined; // otherwise it is a key as the others are
    const head = isBelow ? text.slice(0, at) : text;
    const edits = editor(head)(places.in, isBelow ? was : { ...was, body: told }, isBelow ? now : { ...now, ...(tells && { body: tells }) });
    if (!edits) return writeFile({ ...now, body: tells });
    const account = whole(tells).replace(/\r\n?/g, '\n').replace(/^\n+|\n+$/g, '');
    const below = !isBelow || told.trim() === tells.trim() ? text.slice(head.length) : account && `\n${account}\n`;
    return made(head, edits) + below;
  };

  // The lines that differ, each with the sign of what became of it.
  const difference = (was, now) => {
    const [old, young] = [was.split('\n'), now.split('\n')];
    let head = 0;
    while (head < Math.min(old.length, young.length) && old[head] === young[head]) head++;
    while (old.length > head && young.length > head && old.at(-1) === young.at(-1)) [old, young].forEach(all => all.pop());
    const [gone, come] = [old.slice(head), young.slice(head)];
    const common = Array.from({ length: gone.length + 1 }, () => new Array(come.length + 1).fill(0)); // of what follows
    for (let i = gone.length - 1; i >= 0; i--) {
      for (let j = come.length - 1; j >= 0; j--) {
        common[i][j] = gone[i] === come[j] ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    const told = [];
    for (let i = 0, j = 0; i < gone.length || j < come.length;) {
      if (i < gone.length && gone[i] === come[j]) [i, j] = [i + 1, j + 1];
      else if (i < gone.length && (j === come.length || common[i + 1][j] >= common[i][j + 1])) told.push(['−', gone[i++]]);
      else told.push(['+', come[j++]]);
    }
    return told;
  };

  Object.assign(composer, { writeFile, edited, difference, filled, isEmpty, whole });
}
