// Says a date in the words of the site's language, as org.annals.model.date.words does.
'use strict';

{
  const USUAL = { 'date.year': '{year}', 'date.day.number': '{day}' };

  // A gap may ask for a form of what fills it, as in {date:genitive}: so what fills it is a function of forms.
  const pattern = (key, forms) => forms.map(form => composer.words[`${key}.${form}`]).find(words => words !== undefined)
    ?? composer.words[key] ?? USUAL[key];
  const fill = (key, gaps, forms) => (pattern(key, forms) ?? '').replace(/\{([a-z-]+)(?::([a-z-]+))?\}/g, (all, name, form) => {
    const said = gaps[name];
    if (said === undefined) return all;
    return typeof said === 'function' ? said(form && !forms.includes(form) ? [form, ...forms] : forms) : said;
  });

  const oneYear = (year, forms) => {
    if (year <= 0) return fill('date.year.bce', { year: String(1 - year) }, forms);
    return fill(year < 1000 ? 'date.year.early' : 'date.year', { year: String(year) }, forms);
  };
  const years = (first, last, forms) => {
    if (last <= 0) return fill('date.years.bce', { first: String(1 - first), last: String(1 - last) }, forms);
    if (first > 0 && last < 1000) return fill('date.years.early', { first: String(first), last: String(last) }, forms);
    if (first >= 1000) return fill('date.years', { first: String(first), last: String(last) }, forms);
    return fill('date.years.mixed', { first: oneYear(first, forms), last: oneYear(last, forms) }, forms);
  };
  const year = point => forms => {
    if (point.isUnknown) return fill('date.year.unknown', {}, forms);
    return point.isOpen ? fill('date.year.some', { years: years(...point.years, forms) }, forms) : oneYear(point.year, forms);
  };

  const month = m => forms => fill(`date.month.${m}`, {}, forms);
  const monthOfDay = m => forms => pattern(`date.month.${m}.of-day`, forms) ?? month(m)(forms);
  const day = d => forms => fill('date.day.number', { day: String(d) }, forms);

  const season = (point, forms) => {
    const part = point.season;
    if (part > 32) return fill('date.part-of-year', { season: words => fill(`date.part-of-year.${part}`, {}, words), year: year(point) }, forms);
    const name = ['date.spring', 'date.summer', 'date.autumn', 'date.winter'][(part - 21) % 4];
    const date = words => fill('date.season', { season: inner => fill(name, {}, inner), year: year(point) }, words);
    return part < 25 ? date(forms) : fill(part < 29 ? 'date.season.north' : 'date.season.south', { date }, forms);
  };

  const firm = point => forms => {
    if (point.season) return season(point, forms);
    if (point.precision === 'month') return fill('date.some-month', { year: year(point) }, forms);
    if (point.precision === 'day') return fill('date.some-day.year', { year: year(point) }, forms);
    if (!point.month) return year(point)(forms);
    const named = words => fill('date.month', { month: month(point.month), year: year(point) }, words);
    if (point.isSomeDay) return fill('date.some-day', { month: named }, forms);
    return point.day ? fill('date.day', { day: day(point.day), month: monthOfDay(point.month), year: year(point) }, forms) : named(forms);
  };

  const DOUBTS = { '~': 'date.about', '?': 'date.uncertain', '%': 'date.about.uncertain' };
  const said = point => forms => (point.doubt ? fill(DOUBTS[point.doubt], { date: firm(point) }, forms) : firm(point)(forms));

  const precision = point => (point.season ? 'season' : point.day || point.isSomeDay || point.precision === 'day' ? 'day'
    : point.month || point.precision ? 'month' : 'year');
  const isSome = point => point.isOpen || Boolean(point.isSomeDay) || Boolean(point.precision);
  const isKnown = point => !point.doubt && !point.season && !isSome(point);

  const days = (key, first, last) => fill(key, {
    first: day(first.day), last: day(last.day), 'first-month': monthOfDay(first.month), month: monthOfDay(last.month), year: year(last),
  }, []);

  const knownSpan = (first, last) => {
    if (!first.month) return years(first.year, last.year, []);
    if (first.year !== last.year) return fill('date.interval', { first: said(first), last: said(last) }, []);
    if (!first.day) return fill('date.interval.months', { first: month(first.month), last: month(last.month), year: year(first) }, []);
    return days(first.month === last.month ? 'date.interval.days' : 'date.interval.months-days', first, last);
  };

  const between = (first, last) => {
    if (first.text === last.text) return said(first)([]);
    const isAlike = precision(first) === precision(last);
    if (isKnown(first) && isKnown(last) && isAlike) return knownSpan(first, last);
    const isAbout = [first, last].every(point => point.day && point.doubt === '~');
    if (isAbout && first.year === last.year && first.month === last.month) return days('date.interval.days.about', first, last);
    const isPlain = isAlike && [first, last].every(point => !point.doubt && !point.season);
    const key = isSome(first) || isSome(last) ? 'date.interval.from-to' : isPlain ? 'date.interval' : 'date.interval.to';
    return fill(key, { first: said(first), last: said(last) }, []);
  };

  const span = ([first, last]) => {
    if (first.missing === undefined && last.missing === undefined) return between(first, last);
    if (last.missing !== undefined) return fill(last.missing ? 'date.since' : 'date.end-unknown', { date: said(first) }, []);
    return fill(first.missing ? 'date.until' : 'date.start-unknown', { date: said(last) }, []);
  };

  const oneOf = ([first, last]) => fill(`date.one-of.${precision(first)}`, { first: said(first), last: said(last), span: between(first, last) }, []);

  // Several items as one enumerates them.
  const join = (joint, items) => forms => {
    if (items.length === 1) return items[0](forms);
    const list = items.slice(1, -1).reduce((before, item) => words => fill('date.list', { list: before, item }, words), items[0]);
    return fill(`date.list.${joint}`, { list, last: items.at(-1) }, forms);
  };
  const several = ({ members, joint }) => {
    const [first] = members;
    const isShared = members.length > 1 && members.every(isKnown) && first.month
      && members.every(({ year: other }) => other === first.year) && new Set(members.map(precision)).size === 1;
    if (!isShared) return join(joint, members.map(said))([]);
    const inYear = (key, gaps) => fill(key, { ...gaps, year: year(first) }, []);
    if (!first.day) return inYear('date.month', { month: join(joint, members.map(({ month: m }) => month(m))) });
    if (members.every(({ month: m }) => m === first.month)) {
      return inYear('date.day', { day: join(joint, members.map(({ day: d }) => day(d))), month: monthOfDay(first.month) });
    }
    const listed = members.map(({ day: d, month: m }) => words => fill('date.list.days', { day: day(d), month: monthOfDay(m) }, words));
    return inYear('date.month', { month: join(joint, listed) });
  };

  composer.dateWords = read => {
    if (read.interval) return span(read.interval);
    if (read.range) return oneOf(read.range);
    return read.members ? several(read) : said(read)([]);
  };
}
