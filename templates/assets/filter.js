// Chooses events by their facets. The query string is the state; the picture, the list and the filter show the same.
'use strict';

// From disk nothing can be fetched: there the filter is not offered.
if (location.protocol !== 'file:') {
  const FIRST = 8; // values of a long facet that are shown without a search
  const ROWS = 200; // of the list, before more are asked for
  const isWide = matchMedia('(min-width: 40em)').matches;
  const template = document.getElementById('filter');
  const words = template.dataset;
  const original = document.querySelector('.chronicle');
  const parts = template.content.cloneNode(true);
  const [root, panel, facetList, status, chips, compare, clear, drops, done, results, list, more] = ['.filter', 'details', '.facets',
    '[role=status]', '.choice ul', '.compare', '.clear', '.drops', '.done', '.found', '.chronicle', '.more']
    .map(part => parts.querySelector(part));
  // What an address written by hand may say for one value.
  const SINGULAR = { themes: 'theme', kinds: 'kind', people: 'person', countries: 'country', organisations: 'organisation',
    places: 'place' };

  const finish = done.textContent;
  const make = (name, values, ...children) => {
    const element = Object.assign(document.createElement(name), values);
    element.append(...children);
    return element;
  };
  const fill = (phrase, values) => phrase.replace(/\{(\w+)\}/g, (all, key) => values[key] ?? all);
  const plain = text => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

  // ---------- data ----------
  let loading;
  let data;
  const load = () => {
    // What says that there is no such file is no JSON.
    loading ??= fetch(words.events).then(answer => answer.json());
    return loading;
  };

  const numbers = steps => {
    let last = -1;
    return steps.map(step => (last += step));
  };
  const unrolled = runs => {
    const all = [];
    for (let i = 0, next = 0; i < runs.length; i += 2) {
      next += runs[i];
      for (let n = runs[i + 1]; n > 0; n--) all.push(next++);
    }
    return all;
  };
  const decoded = json => {
    const facets = json.facets
      .map(([id, label, values]) => ({
        id, label, values: values.map(([value, name, steps]) => ({ id: value, name, events: numbers(steps), on: false })),
      }))
      .filter(facet => facet.values.length);
    const kinds = [];
    facets.find(facet => facet.id === 'kinds')?.values
      .forEach(kind => kind.events.forEach(event => { kinds[event] = kind.id; }));
    return {
      facets, kinds, ids: json.ids ?? [], titles: json.titles, dates: json.dates, years: json.years ?? [],
      places: numbers(json.places ?? []), yearOf: (json.years ?? []).flatMap(([year, count]) => Array(count).fill(year)),
      byId: new Map((json.ids ?? []).map((id, event) => [id, event])),
      milestones: new Set(numbers(json.milestones ?? [])),
      piles: (json.piles ?? []).map(unrolled),
    };
  };

  // ---------- what matches: one of the values chosen in a facet, in every facet ----------
  const matching = () => {
    const refusals = new Uint8Array(data.ids.length);
    for (const facet of data.facets) {
      const chosen = facet.values.filter(value => value.on);
      facet.refused = new Uint8Array(data.ids.length).fill(chosen.length ? 1 : 0);
      chosen.forEach(value => value.events.forEach(event => { facet.refused[event] = 0; }));
      facet.refused.forEach((refused, event) => { refusals[event] += refused; });
    }
    return refusals;
  };

  // ---------- the panel ----------
  const build = facet => {
    const rows = make('ul');
    for (const value of facet.values) {
      value.box = make('input', { type: 'checkbox' });
      value.box.addEventListener('change', () => choose(() => { value.on = value.box.checked; }));
      value.count = make('span', { className: 'count' });
      const name = make('span', {}, make('bdi', { textContent: value.name }), ' ', value.count);
      value.row = make('li', {}, make('label', {}, value.box, name));
      rows.append(value.row);
    }
    const group = make('details', { open: isWide }, make('summary', { textContent: facet.label }), rows);
    if (facet.values.length > 1.5 * FIRST) {
      const find = fill(words.find, { n: facet.values.length });
      facet.search = make('input', { type: 'search', placeholder: find, ariaLabel: find, autocomplete: 'off' });
      facet.search.addEventListener('input', () => narrow(facet));
      group.append(facet.search);
    }
    facetList.append(group);
  };
  const narrow = facet => {
    if (!facet.search) return;
    const sought = plain(facet.search.value.trim());
    let room = FIRST;
    for (const value of facet.values) {
      const isShown = sought ? plain(value.name).includes(sought) : !value.box.disabled && (room-- > 0 || value.on);
      value.row.hidden = !isShown;
    }
  };
  const showCounts = refusals => {
    for (const facet of data.facets) {
      for (const value of facet.values) {
        const n = value.events.filter(event => refusals[event] === facet.refused[event]).length;
        value.box.checked = value.on;
        value.box.disabled = !n && !value.on;
        value.count.textContent = n;
      }
      narrow(facet);
    }
  };
  const showChips = chosen => {
    chips.replaceChildren(...chosen.map((value, i) => {
      const chip = make('button', { type: 'button', ariaLabel: fill(words.remove, value) }, make('bdi', { textContent: value.name }));
      chip.addEventListener('click', () => {
        choose(() => { value.on = false; });
        (chips.querySelectorAll('button')[Math.min(i, chips.children.length - 1)] ?? panel.firstElementChild).focus();
      });
      return make('li', {}, chip);
    }));
    clear.hidden = !chosen.length;
  };
  // If nothing is found: the facets without whose choices something is. Several values of one only add to each other.
  const showDrops = refusals => {
    const ways = found.length ? [] : data.facets.flatMap(facet => {
      const chosen = facet.values.filter(value => value.on);
      const n = refusals.filter((refused, event) => refused === facet.refused[event]).length;
      if (!chosen.length || !n) return [];
      const count = fill(words.count, { n, all: data.ids.length });
      const names = chosen.map(value => value.name).join(', ');
      const button = make('button', { type: 'button', textContent: fill(words.drop, { names, count }) });
      button.addEventListener('click', () => {
        choose(() => chosen.forEach(value => { value.on = false; }));
        (chips.querySelector('button') ?? panel.firstElementChild).focus();
      });
      return [button];
    });
    drops.replaceChildren(...ways);
    drops.hidden = !ways.length;
  };

  // ---------- the list, in the form of the original ----------
  let found = [];
  let rows = 0;
  const showMore = () => {
    const from = rows;
    rows = Math.min(rows + ROWS, found.length);
    let end = 0;
    let i = from;
    for (const [year, count, label] of data.years) {
      end += count;
      if (i >= rows) break;
      if (found[i] >= end) continue;
      const items = [];
      while (i < rows && found[i] < end) items.push(row(found[i++]));
      section(year, label ?? String(year)).append(...items);
    }
    more.hidden = rows >= found.length;
    return list.querySelectorAll('h3 a')[from];
  };
  const section = (year, label) => {
    const id = `found-${year}`;
    const last = list.lastElementChild;
    if (last?.firstElementChild.id === id) return last.querySelector('ol');
    const events = make('ol', { className: 'event-list' });
    const heading = make('h2', { id, className: label.length > 5 ? 'words' : '' }, make('a', { href: `${year}/`, textContent: label }));
    const part = make('section', { className: 'year' }, heading, make('div', {}, events));
    part.setAttribute('aria-labelledby', id);
    list.append(part);
    return events;
  };
  const row = event => {
    const item = make('li', { className: data.milestones.has(event) ? 'milestone' : '' },
      make('p', { className: 'date', textContent: data.dates[event] }),
      make('h3', {}, make('a', { href: `events/${data.ids[event]}/` }, make('bdi', { textContent: data.titles[event] }))));
    const kind = document.querySelector(`.kinds a[href$="kinds/${CSS.escape(data.kinds[event])}/"]`);
    if (kind) {
      item.prepend(kind.previousElementSibling.cloneNode(true));
      const rows = data.compared?.values.filter(value => value.on && value.events.includes(event)) ?? [];
      item.append(make('p', { className: 'kind', textContent: [kind.textContent, ...rows.map(value => value.name)].join(' · ') }));
    }
    return item;
  };
  const showList = on => {
    original.hidden = on;
    list.hidden = !on || !found.length;
    list.replaceChildren();
    rows = 0;
    more.hidden = true;
    if (on) showMore();
    status.textContent = on ? fill(words.count, { n: found.length, all: data.ids.length }) : '';
  };

  // ---------- the picture: marks fade, names and empty piles go, piles count what matches ----------
  const toggle = (element, off) => {
    element.classList.toggle('off', off);
    if (off) element.setAttribute('aria-hidden', 'true');
    else element.removeAttribute('aria-hidden');
  };
  const number = (element, name) => parseFloat(element.getAttribute(name));
  const readPiles = () => {
    const pointers = [...document.querySelectorAll('.pointers rect')];
    return [...document.querySelectorAll('.pile')].map((link, i) => {
      const [title, rect, text] = ['title', 'rect', 'text'].map(part => link.querySelector(part));
      const [x, y, width, height] = ['x', 'y', 'width', 'height'].map(name => number(rect, name));
      const over = pointers.filter(line =>
        Math.abs(number(line, 'y') + number(line, 'height') - y) < 0.01 && number(line, 'x') >= x && number(line, 'x') <= x + width);
      return { link, title, rect, text, y, height, over, name: title.textContent, events: data.piles[i] ?? [] };
    });
  };
  const showPiles = refusals => {
    data.drawn ??= readPiles();
    const counts = data.drawn.map(pile => pile.events.filter(event => !refusals[event]).length);
    const most = Math.max(1, ...counts);
    const tallest = Math.max(...data.drawn.map(pile => pile.height));
    data.drawn.forEach((pile, i) => {
      const n = counts[i];
      const height = Math.max(1.5, Math.round(tallest * n / most * 100) / 100);
      const top = pile.y + pile.height - height;
      pile.rect.setAttribute('height', `${height}rem`);
      pile.rect.setAttribute('y', `${top}rem`);
      pile.text.setAttribute('y', `${top + 1}rem`);
      pile.over.forEach(line => line.setAttribute('height', `${top - number(line, 'y')}rem`));
      pile.text.textContent = n;
      pile.title.textContent = n < pile.events.length ? fill(words.pile, { n, pile: pile.name }) : pile.name;
      toggle(pile.link, !n);
    });
  };
  const showPicture = refusals => {
    const picture = document.querySelector('.pane > svg:not(.compared)');
    for (const link of picture.querySelectorAll('.events a:not(.pile), .reading')) {
      toggle(link, refusals[data.byId.get(link.getAttribute('href').split('/').at(-2))] > 0);
    }
    const pointers = document.querySelectorAll('.pointers rect');
    picture.querySelectorAll('.name').forEach((name, i) => pointers[i]?.classList.toggle('off', name.matches('.off')));
    showPiles(refusals);
    document.dispatchEvent(new Event('filter'));
  };

  // ---------- values of one facet as rows below the picture; what they share is joined ----------
  const COLUMN = 15; // thousandths of the width: as wide as a mark
  const svg = (name, values, ...children) => {
    const element = document.createElementNS('http://www.w3.org/2000/svg', name);
    Object.entries(values).forEach(([key, value]) => element.setAttribute(key, value));
    element.append(...children);
    return element;
  };
  const mark = (events, x, y) => {
    const [event] = events;
    if (events.length === 1) {
      return svg('a', { href: `events/${data.ids[event]}/`, 'aria-label': `${data.titles[event]}, ${data.dates[event]} ${data.yearOf[event]}` },
        svg('use', { href: `#kind-${data.kinds[event]}`, x: `${x}%`, y: `${y}rem`, width: '.8rem', height: '.8rem' }));
    }
    return svg('a', { class: 'pile', href: `${data.yearOf[event]}/`, 'aria-label': fill(words.pile, { n: events.length, pile: data.yearOf[event] }) },
      svg('rect', { x: `${x - COLUMN / 20}%`, width: `${COLUMN / 10}%`, y: `${y - 0.6}rem`, height: '1.2rem' }),
      svg('text', { x: `${x}%`, y: `${y + 0.3}rem` }, events.length));
  };
  const showRows = refusals => {
    document.querySelectorAll('.compared').forEach(old => old.remove());
    const facet = data.compared;
    const values = facet?.values.filter(value => value.on) ?? [];
    const pair = data.facets.find(other => other.values.filter(value => value.on).length > 1);
    compare.hidden = !pair;
    compare.ariaPressed = Boolean(facet);
    compare.textContent = pair && fill(words.compare, { names: pair.values.filter(value => value.on).map(value => value.name).join(', ') });
    if (values.length < 2) return;
    const rows = values.map(value => value.events.filter(event => refusals[event] === facet.refused[event]));
    const drawing = svg('svg', { class: 'compared events', width: '100%', height: `${1.5 * rows.length}rem` });
    const joined = new Map();
    rows.forEach((events, row) => {
      const y = 1.5 * row + 0.75;
      const columns = new Map();
      for (const event of events) {
        const x = (Math.floor(data.places[event] / COLUMN) + 0.5) * COLUMN / 10;
        columns.set(x, [...columns.get(x) ?? [], event]);
        if (joined.has(event)) drawing.prepend(svg('line', { x1: `${x}%`, x2: `${x}%`, y1: `${joined.get(event)}rem`, y2: `${y}rem` }));
        joined.set(event, y);
      }
      columns.forEach((some, x) => drawing.append(mark(some, x, y)));
    });
    drawing.querySelectorAll('a').forEach(link => { link.tabIndex = -1; });
    const name = (value, row) => make('li', {}, make('bdi', { textContent: value.name }), ` ${rows[row].length}`);
    document.querySelector('.pane').prepend(make('ol', { className: 'lanes compared' }, ...values.map(name)), drawing);
    const shared = rows[0].filter(event => rows.every(row => row.includes(event))).length;
    status.textContent += ` · ${fill(words.shared, { n: shared, names: values.map(value => value.name).join(', ') })}`;
  };

  // ---------- the state ----------
  const show = () => {
    const refusals = matching();
    const chosen = data.facets.flatMap(facet => facet.values.filter(value => value.on));
    found = data.ids.map((id, event) => event).filter(event => !refusals[event]);
    showCounts(refusals);
    showChips(chosen);
    showDrops(refusals);
    showList(chosen.length > 0);
    showPicture(refusals);
    showRows(refusals);
    done.textContent = [finish, status.textContent].filter(Boolean).join(' · ');
    if (data.unknown.length) status.textContent += ` ${fill(words.unknown, { names: data.unknown.join(', ') })}`;
  };
  const read = () => {
    const query = new URLSearchParams(location.search);
    const ids = name => query.getAll(name).flatMap(text => text.split(',')).map(id => id.trim().toLowerCase()).filter(Boolean);
    const rows = ids('compare');
    const isOf = facet => id => facet.values.some(value => value.id === id);
    data.compared = data.facets.find(facet => rows.length && rows.every(isOf(facet))) ?? data.facets.find(facet => rows.some(isOf(facet)));
    data.unknown = rows.filter(id => !data.facets.some(facet => isOf(facet)(id)));
    data.facets.forEach(facet => {
      const named = [...ids(facet.id), ...ids(SINGULAR[facet.id])];
      const wanted = [...named, ...(facet === data.compared ? rows : [])];
      data.unknown.push(...named.filter(id => !isOf(facet)(id)));
      facet.values.forEach(value => { value.on = wanted.includes(value.id); });
    });
    show();
  };
  const choose = change => {
    change();
    data.unknown = [];
    const query = new URLSearchParams(location.search);
    query.delete('compare');
    data.facets.forEach(facet => {
      query.delete(facet.id);
      query.delete(SINGULAR[facet.id]);
      const ids = facet.values.filter(value => value.on).map(value => value.id);
      if (facet !== data.compared) ids.forEach(id => query.append(facet.id, id));
      else if (ids.length) query.set('compare', ids);
    });
    history.pushState(null, '', String(query) ? `?${String(query).replaceAll('%2C', ',')}` : location.pathname);
    show();
  };
  const start = () => load().then(json => {
    if (!data) {
      data = decoded(json);
      data.facets.forEach(build);
    }
    read();
  }, () => {
    loading = undefined;
    // What this page was made with may be gone since the site was renewed; a new page brings what belongs to it.
    const again = make('button', { textContent: words.again, onclick: () => location.reload() });
    status.replaceChildren(words.failed, ' ', again);
  });

  panel.addEventListener('toggle', () => { if (!data) start(); });
  document.addEventListener('keydown', event => { if (event.key === 'Escape' && panel.open) close(); });
  // A sheet would lie over what has the focus.
  panel.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget && !isWide && !panel.contains(relatedTarget)) panel.open = false;
  });
  done.addEventListener('click', () => close());
  const close = () => {
    panel.open = false;
    panel.firstElementChild.focus();
  };
  compare.addEventListener('click', () => choose(() => {
    data.compared = data.compared ? undefined : data.facets.find(facet => facet.values.filter(value => value.on).length > 1);
  }));
  clear.addEventListener('click', () => {
    choose(() => data.facets.forEach(facet => facet.values.forEach(value => { value.on = false; })));
    panel.firstElementChild.focus();
  });
  more.addEventListener('click', () => showMore()?.focus());
  addEventListener('popstate', () => { if (data || location.search) start(); });
  document.querySelector('.picture').before(root);
  original.before(results);
  // A shared choice opens with what it gives; where the reader was before is kept.
  if (location.search) {
    start().then(() => {
      if (chips.children.length && !location.hash && !scrollY) root.scrollIntoView({ behavior: 'instant' });
    });
  }
}
