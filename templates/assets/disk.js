// A site opened from the disk has no server that finds the page of a folder: links to folders lead to their pages.
if (location.protocol === "file:") {
  const folder = /^[^:?#]*\/(?=[?#]|$)/;
  const lead = (link) => {
    const target = link.getAttribute("href");
    if (folder.test(target)) link.setAttribute("href", target.replace(folder, "$&index.html"));
  };
  document.querySelectorAll("a[href]").forEach(lead);
  // Links that came later, whatever opens them.
  for (const kind of ["click", "auxclick"]) {
    addEventListener(kind, (event) => {
      const link = event.target instanceof Element && event.target.closest("a[href]");
      if (link) lead(link);
    }, true);
  }
}
