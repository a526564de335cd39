// A picture is one tab stop. Left and right move in time, up and down from row to row, Enter follows the link.
'use strict';

for (const pane of document.querySelectorAll('.picture .pane')) {
  const links = () => [...pane.querySelectorAll('svg a')];
  let stop;

  const seat = link => {
    if (stop) stop.tabIndex = -1;
    stop = link;
    if (stop) stop.tabIndex = 0;
  };
  const seatFirst = () => {
    const here = links().find(link => link.matches('.here:not([aria-hidden])'));
    seat(here ?? places().find(place => place.row === 10)?.link ?? places()[0]?.link);
  };

  // Those that can be reached, from the earliest on.
  const places = () => links().filter(link => !link.hasAttribute('aria-hidden')).map(place)
    .sort((one, other) => one.at - other.at || other.y - one.y);

  // Rows from the top: names, marks, the axis, lanes. A name begins or ends where its mark stands.
  const place = link => {
    const name = link.matches('.name');
    const box = (link.querySelector(name ? 'text' : 'use') ?? link.querySelector('rect, text')).getBoundingClientRect();
    const y = (box.top + box.bottom) / 2;
    const at = name ? (link.matches('.before') ? box.right : box.left) : (box.left + box.right) / 2;
    const row = name ? 0 : link.closest('.events') ? 10 : link.closest('.axis') ? 20
      : 30 + y - pane.getBoundingClientRect().top;
    return { link, row, y, at, left: name ? at : box.left, right: name ? at : box.right };
  };
  const page = ({ link }) => link.getAttribute('href').split('#')[0];
  const isSame = (row, other) => Math.abs(row - other) < 5;
  const rem = () => parseFloat(getComputedStyle(document.documentElement).fontSize);
  const gap = (one, other) => Math.max(one.left - other.right, other.left - one.right, 0);
  const least = (list, measure) => list.reduce(
    (best, next) => (best && measure(best) <= measure(next) ? best : next), undefined);

  const along = (from, all, step) => {
    const row = all.filter(to => isSame(to.row, from.row));
    return row[Number.isFinite(step) ? row.indexOf(from) + step : step < 0 ? 0 : row.length - 1];
  };

  // In a stack of marks to the next; else to the next row, where the own name or mark goes before the nearest.
  const across = (from, all, sign) => {
    const stacked = all.filter(to => from.row === 10 && to.row === 10
      && Math.abs(to.at - from.at) < 1.5 * rem() && (to.y - from.y) * sign > 3);
    if (stacked.length) return least(stacked, to => Math.abs(to.y - from.y));
    const beyond = all.filter(to => (to.row - from.row) * sign >= 5);
    const next = least(beyond, to => to.row * sign);
    const row = beyond.filter(to => isSame(to.row, next.row));
    return row.find(to => page(to) === page(from))
      ?? least(row, to => gap(from, to) + Math.abs(from.at - to.at) / 1e4);
  };

  const keys = {
    ArrowLeft: (from, all) => along(from, all, -1),
    ArrowRight: (from, all) => along(from, all, 1),
    Home: (from, all) => along(from, all, -Infinity),
    End: (from, all) => along(from, all, Infinity),
    ArrowUp: (from, all) => across(from, all, -1),
    ArrowDown: (from, all) => across(from, all, 1),
  };

  pane.addEventListener('keydown', event => {
    const move = keys[event.key];
    const link = event.target.closest('svg a');
    if (!move || !link || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const all = places();
    const to = move(all.find(place => place.link === link), all);
    if (!to) return;
    to.link.focus({ preventScroll: true });
    to.link.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });
  pane.addEventListener('focusin', event => {
    const link = event.target.closest('svg a');
    if (link) seat(link);
  });
  document.addEventListener('filter', seatFirst);

  // What is pointed at says its date and title in one place below, and its summary once its page is read. Its kin lights up:
  // marks of its kind, or of one of its themes.
  const told = document.createElement('p');
  told.className = 'told';
  told.ariaHidden = 'true';
  const summaries = new Map();
  const kind = link => link.querySelector('use')?.getAttribute('href');
  const kin = link => (link.dataset.kin ?? '').split(' ').filter(Boolean);
  let pointed;
  let tapped;
  let finger = false;

  const summary = address => new Promise(done => {
    const asked = new XMLHttpRequest(); // which reads a page without running it
    asked.responseType = 'document';
    asked.onloadend = () => done(asked.response?.querySelector('meta[name=description]')?.content ?? '');
    asked.open('GET', address);
    asked.send();
  });
  const say = (link, words) => {
    told.textContent = link.getAttribute('aria-label') ?? link.querySelector('title')?.textContent ?? link.textContent;
    if (words) told.append(document.createElement('br'), words);
  };
  const tell = link => {
    if (pointed === link) return;
    pointed = link;
    told.textContent = '';
    const lit = link && kind(link);
    pane.classList.toggle('telling', Boolean(lit));
    if (!link) return;
    const address = link.href.baseVal ?? link.href;
    say(link, summaries.get(address));
    if (!lit) return;
    const themes = kin(link);
    links().forEach(other => other.classList.toggle('kin', other.getAttribute('href') === link.getAttribute('href')
      || kind(other) === lit || kin(other).some(theme => themes.includes(theme))));
    if (summaries.has(address) || location.protocol === 'file:' || link.matches('.here')) return;
    setTimeout(async () => {
      if (pointed !== link) return;
      summaries.set(address, await summary(address));
      if (pointed === link) say(link, summaries.get(address));
    }, 150);
  };
  const linkOf = event => event.target instanceof Element ? event.target.closest('svg a') : null;

  pane.addEventListener('pointerover', event => { if (event.pointerType !== 'touch') tell(linkOf(event) ?? undefined); });
  pane.addEventListener('pointerleave', () => { if (!pane.contains(document.activeElement)) tell(undefined); });
  pane.addEventListener('focusin', event => tell(linkOf(event) ?? undefined));
  pane.addEventListener('focusout', () => tell(undefined));
  pane.addEventListener('pointerdown', event => { finger = event.pointerType === 'touch'; });
  // The first tap tells, the second opens.
  pane.addEventListener('click', event => {
    const link = linkOf(event);
    if (!finger || !link || link === tapped) return;
    event.preventDefault();
    tapped = link;
    tell(link);
  });

  const here = pane.querySelector('.here use')?.getBoundingClientRect();
  if (here) pane.scrollLeft = here.left - pane.getBoundingClientRect().left - pane.clientWidth / 2;

  if (links().length) {
    pane.removeAttribute('tabindex');
    pane.setAttribute('aria-description', pane.dataset.keys);
    pane.after(told);
    links().filter(kind).forEach(link => { // a title would float over what is beside it
      const title = link.querySelector('title');
      link.setAttribute('aria-label', title.textContent);
      title.remove();
    });
    links().forEach(link => { link.tabIndex = -1; });
    seatFirst();
  }
}
