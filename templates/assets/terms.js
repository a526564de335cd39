// A word of the glossary is explained where it stands; the page of the glossary is its way without a script, or with Ctrl.
for (const word of document.querySelectorAll('a.term')) {
  const explained = document.getElementById(`term-${word.hash.slice(1)}`);
  if (!explained?.showPopover) continue;
  word.setAttribute('aria-haspopup', 'dialog');
  word.addEventListener('click', event => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    explained.togglePopover({ source: word });
  });
}
