// What was probably meant by a date in another form: the same messages and proposals as org.annals.model.date.advice.
'use strict';

{
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
  const SEASONS = { spring: '21', summer: '22', autumn: '23', fall: '23', winter: '24' };

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
      return hint(THIRD, [`[${month}-${from}..${month}-${to}]`], [month, 'if the month is enough']);
    }],
    [RegExp(`^(${MONTH})\\.?,? (\\d{4})$`, 'i'), ([, m, y], hint) => hint(DIGITS, [`${y}-${monthOf(m)}`])],
    [RegExp(`^(\\d{1,2})(-|–)(\\d{1,2}) (${MONTH}) (\\d{4})$`, 'i'), ([, one, sign, other, m, y], hint) => (Number(one) < Number(other)
      ? hint(sign === '-' ? SLASH : DASH, [`${y}-${monthOf(m)}-${two(one)}/${y}-${monthOf(m)}-${two(other)}`]) : undefined)],
    [/^(spring|summer|autumn|fall|winter) (\d{4})$/i, ([, part, y], hint) => hint(DIGITS, [`${y}-${SEASONS[part.toLowerCase()]}`])],
    [/^(?:c\.|ca\.?|circa|about|around) ?(\d{4})$/i, ([, y], hint) => hint(ABOUT, [`${y}~`])],
    [/^(?:the )?(\d{3})0s$/i, ([, decade], hint) => hint(OPEN, [`${decade}X`])],
    [/^(?:the )?(\d{2})(?:st|nd|rd|th) century$/i, ([, n], hint) => (n > 10 ? hint(OPEN, [`${n - 1}XX`]) : undefined)],
    [/^(\d{1,4}) BCE?$/i, ([, y], hint) => (y > 1
      ? hint('a year BC is counted back from 0000, which is 1 BC', [`-${String(y - 1).padStart(4, '0')}`]) : undefined)],
    [/^before (\d{4})$/i, ([, y], hint) => hint('what comes before a date is written up to the last date, with two dots',
      [`../${y - 1}`], [`[..${y - 1}]`, 'if it is one of them'])],
    [/^after (\d{4})$/i, ([, y], hint) => hint('what comes after a date is written from the next date on, with two dots',
      [`${Number(y) + 1}/..`], [`[${Number(y) + 1}..]`, 'if it is one of them'])],
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
