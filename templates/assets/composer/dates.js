// Reads dates in EDTF as org.annals.model.date does, as far as people type them; what it cannot judge is "later".
'use strict';

{
  const POINT = /^(-?\d{4}|\d{3}X|\d{2}XX|XXXX)(?:-(\d\d|XX)(?:-(\d\d|XX))?)?([?~%]?)$/;
  const SEASONS = [[3, 3], [6, 3], [9, 3], [12, 3], [3, 3], [6, 3], [9, 3], [12, 3], [9, 3], [12, 3], [3, 3], [6, 3],
    [1, 3], [4, 3], [7, 3], [10, 3], [1, 4], [5, 4], [9, 4], [1, 6], [7, 6]]; // first month and length, from 21 on
  const DAY = 864e5;

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

  // What a text says: a date with its words; what is wrong with it; or that it is read later.
  const readDate = typed => {
    const text = typed.trim();
    if (!text) return fault('date-form', 'a date is missing');
    const read = point(text) ?? interval(text) ?? range(text) ?? set(text);
    if (read?.fault || read) return read.fault ? read : { ...read, words: composer.dateWords(read), text };
    const hint = composer.dateHint(text, fault);
    if (hint) return hint;
    return /^[-0-9XYESTZ?~%:/.,[\]{}+]+$/.test(text) && /\d|X/.test(text) ? { later: true } : { unread: true };
  };

  Object.assign(composer, { readDate });

  // ---------- what was probably meant ----------
  const MONTH = '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
  const SHORT = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
  const two = text => String(Number(text)).padStart(2, '0');
  const monthOf = name => two(SHORT.indexOf(name.slice(0, 3).toLowerCase()) + 1);

  const FIRST = 'a date is written with the year first, then month and day, joined by hyphens';
  const DIGITS = 'a date is written in digits with the year first';
  const HYPHENS = 'the parts of a date are joined by hyphens';
  const ABOUT = 'an approximate date ends with the sign ~';
  const SLASH = 'an interval is written with a slash';
  const DASH = `${SLASH}, not with a dash`;
  const THIRD = 'a part of a month is written as the days that can be meant';
  const OPEN = 'a decade or a century has X for its open digits';

  const isDay = (month, day) => month >= 1 && month <= 12 && day >= 1 && day <= 31;
  const dotted = (first, second, year, hint) => {
    if (isDay(second, first) && isDay(first, second) && Number(first) !== Number(second)) return undefined; // either may be the month
    if (isDay(second, first)) return hint(FIRST, [`${year}-${two(second)}-${two(first)}`]);
    return isDay(first, second) ? hint(FIRST, [`${year}-${two(first)}-${two(second)}`]) : undefined;
  };
  const NAMED = { spring: '21', summer: '22', autumn: '23', fall: '23', winter: '24' };

  // Each form with what it says; the first that fits is taken.
  const FORMS = [
    [/^(\d{1,2})\.(\d{1,2})\.(\d{4})$/, ([, d, m, y], hint) => (isDay(m, d) ? hint(FIRST, [`${y}-${two(m)}-${two(d)}`]) : undefined)],
    [/^(\d{1,2})\/(\d{1,2})\/(\d{4})$/, ([, d, m, y], hint) => dotted(d, m, y, hint)],
    [/^(\d{4})[/.](\d\d)[/.](\d\d)$/, ([, y, m, d], hint) => (isDay(m, d) ? hint(HYPHENS, [`${y}-${m}-${d}`]) : undefined)],
    [/^(\d{4})-(\d)(?:-(\d{1,2}))?$/, ([, y, m, d], hint) => (m > 0 && (d === undefined || d > 0)
      ? hint('a month has two digits', [[y, two(m), d && two(d)].filter(Boolean).join('-')]) : undefined)],
    [/^(\d{4}-\d\d)-(\d)$/, ([, before, d], hint) => (d > 0 ? hint('a day has two digits', [`${before}-0${d}`]) : undefined)],
    [/^(\d{4})-(\d{4})$/, ([, one, other], hint) => (one < other ? hint(SLASH, [`${one}/${other}`]) : undefined)],
    [/^(\d{4}(?:-\d\d){0,2})–(\d{4}(?:-\d\d){0,2})$/, ([, one, other], hint) => (one < other ? hint(DASH, [`${one}/${other}`]) : undefined)],
    [RegExp(`^(\\d{1,2})(?:st|nd|rd|th)? (${MONTH})\\.?,? (\\d{4})$`, 'i'), ([, d, m, y], hint) => hint(DIGITS, [`${y}-${monthOf(m)}-${two(d)}`])],
    [RegExp(`^(${MONTH})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})$`, 'i'), ([, m, d, y], hint) => hint(DIGITS, [`${y}-${monthOf(m)}-${two(d)}`])],
    [RegExp(`^(early|mid|late)[ -](${MONTH}) (\\d{4})$`, 'i'), ([, third, m, y], hint) => {
      const month = `${y}-${monthOf(m)}`;
      const last = new Date(Date.UTC(y, Number(monthOf(m)), 0)).getUTCDate();
      const [from, to] = { early: ['01', '10'], mid: ['11', '20'], late: ['21', String(last)] }[third.toLowerCase()];
      return hint(THIRD, [`[${month}-${from}..${month}-${to}]`], [month, 'enough']);
    }],
    [RegExp(`^(${MONTH})\\.?,? (\\d{4})$`, 'i'), ([, m, y], hint) => hint(DIGITS, [`${y}-${monthOf(m)}`])],
    [RegExp(`^(\\d{1,2})(-|–)(\\d{1,2}) (${MONTH}) (\\d{4})$`, 'i'), ([, one, sign, other, m, y], hint) => (Number(one) < Number(other)
      ? hint(sign === '-' ? SLASH : DASH, [`${y}-${monthOf(m)}-${two(one)}/${y}-${monthOf(m)}-${two(other)}`]) : undefined)],
    [/^(spring|summer|autumn|fall|winter) (\d{4})$/i, ([typed, part, y], hint) => {
      const number = NAMED[part.toLowerCase()];
      return hint(`“${typed}” is a season, whose number ${number} stands where a month would`, [`${y}-${number}`]);
    }],
    [/^(?:c\.|ca\.?|circa|about|around) ?(\d{4})$/i, ([, y], hint) => hint(ABOUT, [`${y}~`])],
    [/^(?:the )?(\d{3})0s$/i, ([, decade], hint) => hint(OPEN, [`${decade}X`])],
    [/^(?:the )?(\d{2})(?:st|nd|rd|th) century$/i, ([, n], hint) => (n > 10 ? hint(OPEN, [`${n - 1}XX`]) : undefined)],
    [/^(\d{1,4}) BCE?$/i, ([, y], hint) => (y > 1
      ? hint('a year BC is counted back from 0000, which is 1 BC', [`-${String(y - 1).padStart(4, '0')}`]) : undefined)],
    [/^before (\d{4})$/i, ([, y], hint) => hint('what comes before a date is written up to the last date, with two dots',
      [`../${y - 1}`], [`[..${y - 1}]`, 'one'])],
    [/^after (\d{4})$/i, ([, y], hint) => hint('what comes after a date is written from the next date on, with two dots',
      [`${Number(y) + 1}/..`], [`[${Number(y) + 1}..]`, 'one'])],
    [/^(\d{4}) or (\d{4})$/, ([, one, other], hint) => hint('one of several dates is written in square brackets', [`[${one},${other}]`])],
  ];

  // A day that there is not, in another form, has two faults; in words only that one is told.
  const withoutFault = meant => {
    const { fault: inner } = composer.readDate(meant.fault.fixes[0].edtf);
    if (!inner) return meant;
    return { fault: meant.fault.message === DIGITS ? inner : { ...meant.fault, fixes: inner.fixes } };
  };

  composer.dateHint = (text, fault) => {
    const hint = (message, ...fixes) => fault('date-form', message, ...fixes);
    for (const [form, says] of FORMS) {
      const parts = form.exec(text);
      const meant = parts && says(parts, hint);
      if (parts) return meant && withoutFault(meant);
    }
    return undefined;
  };
}
