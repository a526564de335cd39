// The search page: the field, the address bar, and the list of what was found. What it searches with (find.js, the
// stemmers, the index) is loaded when the field is first used.
{
  const form = document.querySelector("form[role=search]");
  const field = form.q;
  const status = document.querySelector(".search-status");
  const list = document.querySelector(".results");
  const more = document.querySelector(".more");
  const home = new URL("..", document.currentScript.src);
  const AT_ONCE = 20;
  const WAIT = 120;

  let run = 0;
  let timer = 0;
  let isTyping = false;
  let rest = [];
  let hits = new Set();

  const engine = () => import("./find.js");
  const asked = () => new URLSearchParams(location.search).get("q") ?? "";
  const say = (key, values = {}) =>
    Object.entries(values).reduce((text, [name, value]) => text.replace(`{${name}}`, () => value), form.dataset[key]);

  function element(name, className, ...content) {
    const made = document.createElement(name);
    made.className = className;
    made.append(...content);
    return made;
  }

  const marked = (text, pieces) => pieces(text, hits).map(([words, isHit]) => (isHit ? element("mark", "", words) : words));

  function item([path, title, label, summary, names, lang], pieces) {
    const link = element("a", "", ...marked(title, pieces));
    link.href = new URL(path, home);
    link.dir = "auto";
    if (lang) link.lang = lang;
    const made = element("li", "", element("p", "label", label), element("h2", "", link));
    const foreign = Object.entries(names).map(([lang, name]) => {
      const other = element("bdi", "", ...marked(name, pieces));
      other.lang = lang;
      return other;
    });
    if (foreign.length) made.append(element("p", "names", ...foreign.flatMap((other) => [other, " "])));
    if (summary) {
      const text = element("p", "summary", ...marked(summary, pieces));
      text.dir = "auto";
      made.append(text);
    }
    return made;
  }

  /** Shows the next of what was found, unless something else is asked for meanwhile. */
  async function show(mine) {
    const { cards, pieces } = await engine();
    const items = (await cards(rest.slice(0, AT_ONCE))).map((card) => item(card, pieces));
    if (mine !== run) return [];
    list.append(...items);
    rest = rest.slice(AT_ONCE);
    more.hidden = !rest.length;
    more.textContent = say("more", { n: Math.min(AT_ONCE, rest.length) });
    return items;
  }

  function result(n, isGuess, q) {
    if (!n) return say("none", { q });
    const count = n === 1 ? say("one") : say("many", { n });
    return isGuess ? say("near", { q, n: count }) : count;
  }

  async function search(q) {
    const mine = ++run;
    const { find } = await engine();
    const found = await find(q);
    if (mine !== run) return;
    ({ documents: rest, hits } = found);
    const n = rest.length;
    list.replaceChildren();
    more.hidden = true;
    await show(mine);
    if (mine === run) status.textContent = q.trim() ? result(n, found.isGuess, q.trim()) : "";
  }

  const searchOrSay = (q) =>
    search(q).catch(() => {
      list.replaceChildren();
      more.hidden = true;
      status.textContent = say("failed");
    });

  /** A question has one entry of the history, however many letters it was typed in. */
  function write(q) {
    const address = q ? `?q=${encodeURIComponent(q)}` : location.pathname;
    history[isTyping ? "replaceState" : "pushState"](null, "", address);
    isTyping = true;
  }

  function read() {
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

  if (location.protocol === "file:") {
    status.textContent = say("disk");
  } else {
    form.hidden = false;
    status.textContent = "";
    read();
    addEventListener("popstate", read);
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
    more.addEventListener("click", async () => {
      const [first] = await show(run).catch(() => []);
      first?.querySelector("a").focus();
    });
  }
}
