// Narrows the work to the lines that have all words typed; who comes to change an event is led on to the form.
'use strict';

{
  const plain = text => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const start = form => {
    const [input, status] = form.querySelectorAll('input, [role=status]');
    const sections = [...document.querySelectorAll('section:has(.work)')].map(section => ({
      section,
      // The link to the file has the same words on every line.
      lines: [...section.querySelectorAll('li')].map(line =>
        ({ line, text: plain([...line.children].map(part => (part.rel ? '' : part.textContent)).join(' ')) })),
    }));
    const narrow = () => {
      const words = plain(input.value).split(/\s+/).filter(Boolean);
      let found = false;
      for (const { section, lines } of sections) {
        lines.forEach(({ line, text }) => { line.hidden = !words.every(word => text.includes(word)); });
        section.hidden = lines.every(({ line }) => line.hidden);
        found ||= !section.hidden;
      }
      status.textContent = found ? '' : form.dataset.none.replace('{q}', () => input.value);
    };
    form.hidden = false;
    form.addEventListener('submit', event => event.preventDefault());
    input.addEventListener('input', narrow);
    narrow(); // what was typed before Back
  };

  const form = document.querySelector('.search');
  if (new URLSearchParams(location.search).has('event')) location.replace(document.currentScript.dataset.composer + location.search);
  else if (form) start(form);
}
