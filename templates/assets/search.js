// The search page: the field, the address bar, and what was found, in groups. What it searches with (find.js, the
// stemmers, the index) is loaded when the field is first used.
{
  const form = document.querySelector("form[role=search]");
  const field = form.q;
  const status = document.querySelector(".search-status");
  const results = document.querySelector(".found-in");
  const sections = [...document.querySelector("#groups").content.children];
  const FIRST = 3; // of a group beside others
  const MORE = 20;
  const WAIT = 120;

  let run = 0;
  let timer = 0;
  let isTyping = false;
  let rest = new Map();
  let hits = new Set();

  const engine = () => import("./find.js");
  const asked = () => new URLSearchParams(location.search).get("q") ?? "";
  const say = (key, values = {}) =>
    Object.entries(values).reduce((text, [name, value]) => text.replace(`{${name}}`, () => value), form.dataset[key]);

  function element(name, properties, ...content) {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...content);
    return made;
  }

  const mark = ([words, isHit]) => (isHit ? element("mark", {}, words) : words);
  const marked = (text, pieces) => pieces(text, hits).map(mark);

  function item([path, title, label, summary, names, lang], pieces) {
    const href = form.dataset.home + path;
    const link = element("a", { href, dir: "auto", ...(lang && { lang }) }, ...marked(title, pieces));
    const made = element("li", {}, element("p", { className: "label" }, label), element("h3", {}, link));
    const foreign = Object.entries(names).map(([lang, name]) => element("bdi", { lang }, ...marked(name, pieces)));
    if (foreign.length) made.append(element("p", { className: "names" }, ...foreign.flatMap((other) => [other, " "])));
    if (summary) made.append(element("p", { className: "summary", dir: "auto" }, ...marked(summary, pieces)));
    return made;
  }

  const read = (address) =>
    new Promise((done) => {
      // Which reads a page without running it.
      const request = new XMLHttpRequest();
      request.responseType = "document";
      request.onloadend = () => done(request.response);
      request.open("GET", address);
      request.send();
    });

  // Where on its page the words stand, if neither name nor summary show them: in the paragraph that has most of them.
  async function addPassage(made, pieces) {
    const { href, hash } = made.querySelector("a");
    const page = await read(href);
    page?.querySelectorAll("sup").forEach((mark) => mark.remove());
    const place = hash ? page?.getElementById(decodeURIComponent(hash.slice(1))) : page?.querySelector("main");
    const hitsOf = (parts) => parts.filter(([, isHit]) => isHit).length;
    const [parts] = [...place?.querySelectorAll("p:not([class]), dd") ?? []]
      .map(({ textContent }) => pieces(textContent.replace(/\s+/g, " "), hits))
      .sort((one, other) => hitsOf(other) - hitsOf(one));
    const hit = parts?.findIndex(([, isHit]) => isHit) ?? -1;
    if (hit < 0) return;
    const words = (some) => some.map(([text]) => text).join("");
    const summary = made.querySelector(".summary");
    // A summary that was cut would be said twice.
    if (summary && words(parts).startsWith(summary.textContent.replace("…", ""))) summary.remove();
    // Whole words, of at most 60 characters.
    const before = words(parts.slice(0, hit)).replace(/^(?=.{61}).*?\s(?=.{0,60}$)/, "…");
    made.append(element("p", { className: "summary" }, before, ...parts.slice(hit, hit + 4).map(mark)));
  }

  // Shows the next of a group, unless something else is asked for meanwhile.
  async function show(mine, section, n) {
    const { cards, pieces } = await engine();
    const items = (await cards(rest.get(section).splice(0, n))).map((card) => item(card, pieces));
    if (mine !== run) return [];
    section.querySelector("ol").append(...items);
    section.hidden = false;
    const more = section.querySelector("button");
    const left = rest.get(section).length;
    more.hidden = !left;
    more.textContent = say("more", { n: Math.min(MORE, left) });
    setTimeout(() => {
      if (mine === run) items.filter((made) => !made.querySelector("mark")).forEach((made) => addPassage(made, pieces));
    }, 3 * WAIT);
    return items;
  }

  function result(n, isGuess, q) {
    if (!n) return say("none", { q });
    const count = n === 1 ? say("one") : say("many", { n });
    return isGuess ? say("near", { q, n: count }) : count;
  }

  function empty() {
    sections.forEach((section) => {
      section.hidden = true;
      section.querySelector("ol").replaceChildren();
    });
  }

  async function search(q) {
    const mine = ++run;
    const { find } = await engine();
    const found = await find(q);
    if (mine !== run) return;
    hits = found.hits;
    rest = new Map(found.groups.map(({ group, documents }) => [sections[group], documents]));
    const n = found.groups.reduce((sum, { documents }) => sum + documents.length, 0);
    empty();
    results.append(...rest.keys());
    await Promise.all([...rest.keys()].map((section) => show(mine, section, rest.size > 1 ? FIRST : MORE)));
    if (mine === run) status.textContent = q.trim() ? result(n, found.isGuess, q.trim()) : "";
  }

  // What this page was made with may be gone since the site was renewed; then a new page brings what belongs to it.
  function fail() {
    const again = element("button", {}, say("again"));
    again.onclick = () => location.reload();
    status.replaceChildren(say("failed"), " ", again);
  }

  const searchOrSay = (q) =>
    search(q).catch(() => {
      empty();
      fail();
    });

  // A question has one entry of the history, however many letters it was typed in.
  function write(q) {
    const address = q ? `?q=${encodeURIComponent(q)}` : location.pathname;
    history[isTyping ? "replaceState" : "pushState"](null, "", address);
    isTyping = true;
  }

  function restore() {
    isTyping = false;
    field.value = asked();
    if (field.value || status.textContent) searchOrSay(field.value);
  }

  function now() {
    clearTimeout(timer);
    if (field.value === asked()) return;
    write(field.value);
    searchOrSay(field.value);
  }

  function settle() {
    now();
    isTyping = false;
  }

  // The arrow keys lead from the field through what was found, and back.
  function walk(event) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const stops = [field, ...results.querySelectorAll("h3 a")];
    const next = stops[stops.indexOf(document.activeElement) + step];
    if (!next || !stops.includes(document.activeElement)) return;
    event.preventDefault();
    next.focus();
  }

  if (location.protocol === "file:") {
    status.textContent = say("disk");
  } else {
    form.hidden = false;
    status.textContent = "";
    restore();
    addEventListener("popstate", restore);
    addEventListener("keydown", walk);
    field.addEventListener("focus", engine, { once: true });
    field.addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(now, WAIT);
    });
    field.addEventListener("change", settle);
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      settle();
    });
    results.addEventListener("click", async ({ target }) => {
      if (!target.matches("button")) return;
      const items = await show(run, target.closest("section"), MORE).catch(fail);
      items?.[0]?.querySelector("a").focus();
    });
  }
}
