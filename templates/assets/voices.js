// Statements by speaker, side and theme; what is chosen stands in the address.
for (const form of document.querySelectorAll('.voice-filter')) {
  const voices = [...document.querySelectorAll('.speaker li')];
  const speaker = voice => voice.closest('.speaker').id;
  const side = voice => voice.closest('.side').querySelector('h2').id;
  const ids = new Map([...form.querySelectorAll('data')].map(theme => [theme.value, theme.dataset.id]));
  const themes = voice => voice.dataset.kin.split(' ').map(place => ids.get(place));
  const named = (selector, name) => [...document.querySelectorAll(selector)].map(part => [part.id, name(part)]);
  const facets = {
    side: [side, named('.side h2', heading => heading.textContent)],
    speaker: [speaker, named('.speaker', part => part.querySelector('h3').textContent)],
    theme: [themes, [...form.querySelectorAll('data')].map(theme => [theme.dataset.id, theme.textContent])],
  };
  const status = document.createElement('output');
  const boxes = Object.entries(facets).map(([id, [of, values]]) => {
    const box = document.createElement('select');
    box.name = id;
    box.ariaLabel = form.dataset[id];
    box.append(new Option(form.dataset[id], ''), ...values.map(([value, words]) => new Option(words, value)));
    return { box, of };
  });
  const show = () => {
    let shown = 0;
    voices.forEach(voice => {
      voice.hidden = !boxes.every(({ box, of }) => !box.value || [of(voice)].flat().includes(box.value));
      shown += voice.hidden ? 0 : 1;
    });
    document.querySelectorAll('.speaker, .side').forEach(part => {
      part.hidden = !part.querySelector('li:not([hidden])');
    });
    status.textContent = form.dataset.shown.replace('{n}', shown).replace('{all}', voices.length);
  };
  const read = () => {
    const query = new URLSearchParams(location.search);
    boxes.forEach(({ box }) => {
      box.value = query.get(box.name) ?? '';
      if (!box.value) box.value = ''; // what is not known chooses nothing
    });
    show();
  };
  form.addEventListener('change', () => {
    const query = new URLSearchParams(boxes.filter(({ box }) => box.value).map(({ box }) => [box.name, box.value]));
    history.pushState(null, '', String(query) ? `?${query}` : location.pathname);
    show();
  });
  addEventListener('popstate', read);
  if (voices.length) {
    form.append(form.dataset.legend, ...boxes.map(({ box }) => box), status);
    form.hidden = false;
    read();
  }
}
