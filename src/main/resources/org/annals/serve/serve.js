// Shows a page anew when it has changed, and lays what is wrong in the files over it.
"use strict";
(() => {
  const { version, edit } = document.currentScript.dataset;
  const title = document.title;
  const kept = "annals-serve";
  const panel = make("aside", { id: "annals-problems", hidden: true });
  let events;

  function make(name, properties, ...children) {
    const element = Object.assign(document.createElement(name), properties);
    element.append(...children);
    return element;
  }

  function count(number, one) {
    return number + " " + one + (number === 1 ? "" : "s");
  }

  // Where the reader was: the browser knows how far down, but not which link had the focus.
  function path(element) {
    const steps = [];
    for (let at = element; at && at !== document.body && at.parentElement; at = at.parentElement) {
      steps.unshift([...at.parentElement.children].indexOf(at));
    }
    return steps;
  }

  function reload() {
    const focus = panel.contains(document.activeElement) ? [] : path(document.activeElement);
    sessionStorage.setItem(kept, JSON.stringify({ at: location.pathname, x: scrollX, y: scrollY, focus }));
    location.reload();
  }

  function restore() {
    const was = JSON.parse(sessionStorage.getItem(kept) || "null");
    sessionStorage.removeItem(kept);
    if (!was || was.at !== location.pathname) return;
    const focused = was.focus.reduce((at, step) => at && at.children[step], document.body);
    if (was.focus.length && focused) focused.focus({ preventScroll: true });
    scrollTo({ left: was.x, top: was.y, behavior: "instant" });
  }

  function show(report) {
    const { errors, warnings, untold } = report.counts;
    const sums = [errors && count(errors, "error"), warnings && count(warnings, "warning")].filter(Boolean).join(", ");
    document.title = sums ? "(" + sums + ") " + title : title;
    panel.hidden = !sums;
    panel.className = errors ? "errors" : "";
    const known = panel.querySelector("details");
    const open = known && known.dataset.errors === String(errors > 0) ? known.open : errors > 0;
    const details = make("details", { open },
      make("summary", {}, sums),
      make("ol", {}, ...report.problems.map(problem)));
    details.dataset.errors = errors > 0;
    if (untold) details.append(make("p", {}, "and " + untold + " more: annals check tells all"));
    const focused = panel.contains(document.activeElement);
    panel.replaceChildren(details);
    if (focused) details.firstChild.focus();
  }

  function problem(told) {
    const place = told.file + ":" + told.line + ":" + told.column;
    const item = make("li", { className: told.severity },
      make("p", {}, make("b", {}, told.severity), " " + told.message),
      make("p", { className: "place" }, link(told, place)));
    if (told.excerpt) item.append(excerpt(told));
    if (told.suggestion) item.append(make("p", { className: "suggestion" }, told.suggestion));
    return item;
  }

  function link(told, place) {
    const href = edit.replace("{file}", encodeURI(told.file)).replace("{line}", told.line).replace("{column}", told.column);
    return edit ? make("a", { href }, place) : make("code", {}, place);
  }

  // Of a long line the words that are meant begin behind a mark and forty signs.
  function excerpt(told) {
    const signs = [...told.excerpt];
    const from = signs[0] === "…" ? 41 : told.column - 1;
    const to = from + told.endColumn - told.column;
    const words = (a, b) => signs.slice(a, b).join("");
    return make("pre", {}, words(0, from), make("mark", {}, words(from, to)), words(to));
  }

  function listen() {
    if (events || document.hidden) return;
    events = new EventSource("/.annals/events?" + encodeURIComponent(location.pathname));
    events.addEventListener("page", event => event.data !== version && reload());
    events.addEventListener("problems", event => show(JSON.parse(event.data)));
    events.onerror = () => {
      if (events && events.readyState === EventSource.CLOSED) {
        leave();
        setTimeout(listen, 1000);
      }
    };
  }

  // A browser has six connections to a host: a tab that nobody sees needs none.
  function leave() {
    if (events) events.close();
    events = undefined;
  }

  panel.setAttribute("aria-label", "annals serve");
  // Wherever the focus is, but where the page itself closes something with it.
  document.addEventListener("keydown", event => {
    const details = panel.querySelector("details");
    if (event.key === "Escape" && !event.defaultPrevented && details) details.open = false;
  });
  document.body.append(panel);
  document.addEventListener("visibilitychange", () => document.hidden ? leave() : listen());
  addEventListener("pagehide", leave);
  addEventListener("pageshow", listen);
  addEventListener("load", restore);
  listen();
})();
