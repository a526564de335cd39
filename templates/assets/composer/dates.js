// Reads dates in EDTF as org.annals.model.date does, as far as people type them; what it cannot judge is "later".
'use strict';

{
  const POINT = /^(-?\d{4}|\d{3}X|\d{2}XX|XXXX)(?:-(\d\d|XX)(?:-(\d\d|XX))?)?([?~%]?)$/;
  const SEASONS = [[3, 3], [6, 3], [9, 3], [12, 3], [3, 3], [6, 3], [9, 3], [12, 3], [9, 3], [12, 3], [3, 3], [6, 3],
    [1, 3], [4, 3], [7, 3], [10, 3], [1, 4], [5, 4], [9, 4], [1, 6], [7, 6]]; // first month and length, from 21 on
  const DAY = 864e5;
  const LONGEST = 60; // characters

  // The number of a day, counted from 1970; a month may be beyond the year, and the day 0 is the last of the month before.
  const number = (year, month, day) => {
    const date = new Date(0);
    date.setUTCFullYear(year, month - 1, day);
    return date.getTime() / DAY;
  };
  const longest = (year, month) => new Date(number(year, month + 1, 0) * DAY).getUTCDate();
  // Each fix may have a condition, which is said by composer.if.*.
  const fault = (rule, message, ...fixes) => ({ fault: { rule, message, fixes: fixes.map(([edtf, condition = '']) => ({ edtf, condition })) } });

  // A date without a time of day; nothing, if it has a form that is not read here.
  const point = text => {
    const [, digits, month, day, doubt] = POINT.exec(text) ?? [];
    if (!digits || digits === '-0000') return undefined;
    const years = [Number(digits.replaceAll('X', '0')), Number(digits.replaceAll('X', '9'))];
    const read = { text, years, year: years[0], isOpen: digits.includes('X'), isUnknown: digits === 'XXXX', doubt };
    const span = (first, last) => Object.assign(read, { start: first, end: last });
    if (read.isOpen && (month || (years[0] < 1000 && !read.isUnknown))) return undefined;
    if (!month) return span(number(years[0], 1, 1), number(years[1], 12, 31));
    if (month === 'XX') {
      read.precision = day ? 'day' : 'month';
      return !day || day === 'XX' ? span(number(read.year, 1, 1), number(read.year, 12, 31)) : undefined;
    }
    const m = Number(month);
    if (m === 0) return fault('impossible-date', 'there is no month 00', [digits + doubt, 'month']);
    if (m > 12 && (m < 21 || m > 41)) {
      return day ? undefined : fault('impossible-date', `there is no month ${month}`, [`${digits}-12${doubt}`], [digits, 'month']);
    }
    if (m > 12) {
      if (day) return undefined;
      const [first, length] = SEASONS[m - 21];
      return Object.assign(span(number(read.year, first, 1), number(read.year, first + length, 0)), { season: m });
    }
    read.month = m;
    if (!day || day === 'XX') {
      read.isSomeDay = Boolean(day);
      return span(number(read.year, m, 1), number(read.year, m + 1, 0));
    }
    const d = Number(day);
    const most = longest(read.year, m);
    const noDay = [`${digits}-${month}${doubt}`, 'day'];
    if (d === 0) return fault('impossible-date', 'there is no day 00', noDay);
    if (d > most) {
      const which = d > 31 ? `no day ${d}` : `no ${d} ${MONTHS[m - 1]} ${read.year > 0 ? read.year : digits}`;
      return read.year < 1000 && d <= 31 ? undefined : fault('impossible-date', `there is ${which}`, [`${digits}-${month}-${most}${doubt}`], noDay);
    }
    read.day = d;
    return span(number(read.year, m, d), number(read.year, m, d));
  };

  const interval = text => {
    const ends = text.split('/');
    if (ends.length !== 2 || ends.every(end => end === '' || end === '..')) return undefined;
    const [first, last] = ends.map(end => (end === '' || end === '..' ? { missing: end } : point(end)));
    if (!first || !last) return undefined;
    if (first.fault) return within(first, fix => `${fix}/${ends[1]}`);
    if (last.fault) return within(last, fix => `${ends[0]}/${fix}`);
    if (last.end < first.start) return fault('date-order', 'the interval ends before it starts', [`${ends[1]}/${ends[0]}`, 'order']);
    return { interval: [first, last], start: first.start, end: last.end };
  };
  const within = ({ fault: { rule, message, fixes } }, whole) =>
    ({ fault: { rule, message, fixes: fixes.map(({ edtf, condition }) => ({ edtf: whole(edtf), condition })) } });

  const set = text => {
    const [, open, inside, close] = /^([[{])([^[\]{}]*)([\]}])$/.exec(text) ?? [];
    if (!open || (open === '[') !== (close === ']')) return undefined;
    const members = inside.split(',').map(point);
    if (members.some(member => !member || member.fault)) return undefined;
    const starts = members.map(member => member.start);
    return { members, joint: open === '[' ? 'or' : 'and', start: Math.min(...starts), end: Math.max(...members.map(member => member.end)) };
  };

  // One of the dates from one to another.
  const range = text => {
    const [, ...ends] = /^\[([^.[\],]+)\.\.([^.[\],]+)\]$/.exec(text) ?? [];
    const [first, last] = ends.map(point);
    if (!first || !last || first.fault || last.fault || last.start < first.start) return undefined;
    return { range: [first, last], start: first.start, end: last.end };
  };

  const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

  // What was meant in the words of the language of the site, which the program knows how to say in English.
  const inEnglish = text => {
    const plain = text.normalize('NFKC').toLowerCase().replace(/[\p{Pd}−]/gu, '-');
    const english = (composer.form.tongue ?? []).reduce((said, [words, other]) => said.replace(RegExp(words, 'gu'), other), plain);
    if (english === plain || /[^ -~]/.test(english)) return undefined;
    const { words, fault: meant } = meantBy(english);
    if (words) return fault('date-form', 'a date is written in digits and hyphens, without words', [english]);
    return meant && { fault: { ...meant, message: meant.message.replace(`“${english}”`, `“${text}”`) } };
  };

  const unread = text => (/^[-0-9XYESTZ?~%:/.,[\]{}+]+$/.test(text) && /\d|X/.test(text) ? { later: true } : { unread: true });

  const readEdtf = text => {
    const read = point(text) ?? interval(text) ?? range(text) ?? set(text);
    return read?.fault ? read : read && { ...read, words: composer.dateWords(read), text };
  };

  // What a text says: a date with its words; what is wrong with it; or that it is read later.
  composer.readDate = typed => {
    const text = typed.trim();
    if (!text) return fault('date-form', 'a date is missing');
    return readEdtf(text) ?? (text.length > LONGEST ? undefined : inEnglish(text) ?? hintFor(text)) ?? unread(text);
  };

  // ---------- what was probably meant ----------
  const two = text => String(Number(text)).padStart(2, '0');
  const monthOf = name => MONTHS.findIndex(month => month.toLowerCase().startsWith(name.toLowerCase())) + 1;
  const hint = (message, ...fixes) => fault('date-form', message, ...fixes);

  const FIRST = 'a date is written with the year first, then month and day, joined by hyphens';
  const DIGITS = 'a date is written in digits with the year first';
  const SLASH = 'an interval is written with a slash';
  const X = 'a decade or a century has X for its open digits';

  const yearFirst = (y, m, d, message = FIRST) => isDay(m, d ?? 1) && hint(message, [joinedBy(y, m, d)]);
  const isDay = (month, day) => month >= 1 && month <= 12 && day >= 1 && day <= 31;
  const joinedBy = (year, ...parts) => [year, ...parts.filter(Boolean).map(two)].join('-');
  const NAMED = { spring: 21, summer: 22, autumn: 23, fall: 23, winter: 24 };
  const BC = 'a year BC is counted back from 0000, which is 1 BC';
  const UNSURE = 'an uncertain date ends with the sign ?';
  const END = 'an open end is two dots';

  // A part of a year; what could be taken for the years 2001 to 2021 is written as the one member of a set.
  const part = (typed, year, number, name) => {
    const years = number - year % 100;
    const edtf = `${year}-${number}`;
    return hint(`“${typed}” is ${name}, whose number ${number} stands where a month would`, [years > 0 && years <= 12 ? `[${edtf}]` : edtf]);
  };

  // The one date that a text means, if it can be only that.
  const only = text => {
    const { words, fault } = meantBy(text, FORMS);
    return words ? text : fault?.fixes.length === 1 && !fault.fixes[0].condition ? fault.fixes[0].edtf : undefined;
  };
  const sure = (edtf, message) => (readEdtf(edtf)?.words ? hint(message, [edtf]) : undefined);
  const around = (form, message) => ([, inner]) => sure(form.replace('@', () => only(inner)).replace(/~\?|\?~/, '%'), message);

  // Two dates; what the second says, the first may leave out.
  const joined = (text, [word, form, message]) => {
    const [first, last, ...more] = text.replace(/^from /i, '').split(word);
    if (!last || more.length) return undefined;
    const words = last.split(' ');
    const whole = [0, 1, 2].map(n => only([first, ...words.slice(words.length - n)].join(' '))).find(Boolean);
    return sure(form.replace('@', () => whole).replace('@', () => only(last)), message);
  };

  // Each form with what it says; the first that fits and can be meant is taken.
  const FORMS = [
    [/^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})$/, ([, d, m, y]) => yearFirst(y, m, d)],
    [/^(\d{1,2})\/(\d{1,2})\/(\d{4})$/, ([, d, m, y]) => (!isDay(m, d) || !isDay(d, m) || m === d) && yearFirst(y, ...isDay(m, d) ? [m, d] : [d, m])],
    [/^(\d{4})[/.](\d\d)[/.](\d\d)$/, ([, y, m, d]) => yearFirst(y, m, d, 'the parts of a date are joined by hyphens')],
    [/^(\d{4})-(\d\d?)(?:-(\d\d?))?$/, ([, y, m, d]) => yearFirst(y, m, d, `a ${m[1] ? 'day' : 'month'} has two digits`)],
    [/^(?:(\d{1,2})(?:\.|st|nd|rd|th)? ?)?([a-z]{3,})\.?(?: (\d{1,2})(?:st|nd|rd|th)?)?,? (\d{4})$/i, ([, d, m, last, y]) =>
      !(d && last) && monthOf(m) && hint(DIGITS, [joinedBy(y, monthOf(m), d ?? last)])],
    [/^(early|mid|late)[ -](?:([a-z]{3,}) )?(\d{4})(?:-(\d\d))?$/i, ([typed, third, name, y, number]) => {
      const at = ['early', 'mid', 'late'].indexOf(third.toLowerCase());
      const month = joinedBy(y, number ?? (name && monthOf(name)));
      if (month === y) return !name && part(typed, y, 37 + at, `the ${['first', 'second', 'last'][at]} third of a year (${MONTHS[at * 4]} to ${MONTHS[at * 4 + 3]})`);
      return hint('a part of a month is written as the days that can be meant',
        [`[${month}-${at}1..${month}-${at < 2 ? `${at + 1}0` : longest(y, Number(month.slice(5)))}]`], [month, 'enough']);
    }],
    [/^(?:(\d{4}) )?(spring|summer|autumn|fall|winter)(?: (\d{4}))?$/i, ([typed, before, season, y = before]) =>
      y && part(typed, y, NAMED[season.toLowerCase()], 'a season')],
    [/^(?:the )?(\d{3})0s$/i, ([, decade]) => hint(X, [`${decade}X`])],
    [/^(?:the )?(\d{1,2})(?:st|nd|rd|th)? century( bc)?$/i, ([, n, bc]) =>
      n > 1 && hint(bc ? BC : X, [`${bc ? '-' : ''}${two(n - 1)}XX`])],
    [/^(\d{1,4})((?:-\d\d){0,2}) BCE?$/i, ([, y, rest]) =>
      y > 1 && hint(BC, [`-${String(y - 1).padStart(4, '0')}${rest}`])],
    [/^before (\d{4})$/i, ([, y]) => hint('what comes before a date is written up to the last date, with two dots', [`../${y - 1}`], [`[..${y - 1}]`, 'one'])],
    [/^after (\d{4})$/i, ([, y]) => hint('what comes after a date is written from the next date on, with two dots', [`${++y}/..`], [`[${y}..]`, 'one'])],
    [/^(?:c\.|ca\.?|circa|about|around) ?(.+)$/i, around('@~', 'an approximate date ends with the sign ~')],
    [/^(?:perhaps|possibly|probably) (.+)$/i, around('@?', UNSURE)],
    [/^(.+?) ?\(\?\)$/, around('@?', UNSURE)],
    [/^(.+) to present$/i, around('@/..', END)],
    [/^(?:since|from) ((?!.* to ).+)$/i, around('@/..', END)],
    [/^until (.+)$/i, around('../@', 'an open start is two dots')],
  ];
  const JOINTS = [[' or ', '[@,@]', 'one of several dates is written in square brackets'],
    [' to ', '@/@', SLASH], ['–', '@/@', `${SLASH}, not with a dash`], [' - ', '@/@', SLASH], ['-', '@/@', SLASH]]
    .map(joint => [/./, ({ input }) => joined(input, joint)]);

  // A day that there is not, in another form, has two faults; in words only that one is told.
  const withoutFault = meant => {
    const { fault: inner } = readEdtf(meant.fault.fixes[0].edtf) ?? {};
    if (!inner) return meant;
    return { fault: / year first/.test(meant.fault.message) ? inner : { ...meant.fault, fixes: inner.fixes } };
  };

  const hintFor = (text, forms = [...FORMS, ...JOINTS]) => {
    for (const [form, says] of forms) {
      const parts = form.exec(text);
      const meant = parts && says(parts);
      if (meant) return withoutFault(meant);
    }
    return undefined;
  };
  const meantBy = (text, forms) => readEdtf(text) ?? hintFor(text, forms) ?? {};
}
