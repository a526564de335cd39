// A field that finds entries by any of their names (the combobox of the ARIA practices), and those that were chosen.
'use strict';

{
  const { make, say, newId } = composer;
  const MOST = 8;

  // settings: label, vocabularies, isOnly, brings, and chosen(id or new entry) when something is picked.
  const picker = ({ label, vocabularies, brings = [], describedBy, chosen }) => {
    const [id, listId] = [newId(), newId()];
    const input = make('input', { id, type: 'text', role: 'combobox', autocomplete: 'off', spellcheck: false, 'aria-expanded': 'false',
      'aria-controls': listId, 'aria-autocomplete': 'list', 'aria-describedby': describedBy });
    const options = make('ul', { id: listId, role: 'listbox', 'aria-label': label, hidden: true });
    const status = make('p', { role: 'status' });
    let found = [];
    let active = -1;
    let run = 0;

    const close = () => {
      run++;
      options.hidden = true;
      input.setAttribute('aria-expanded', 'false');
      input.removeAttribute('aria-activedescendant');
      active = -1;
    };
    const activate = index => {
      active = found.length ? (index + found.length) % found.length : -1;
      [...options.children].forEach((option, i) => option.setAttribute('aria-selected', String(i === active)));
      if (active < 0) return;
      input.setAttribute('aria-activedescendant', options.children[active].id);
      options.children[active].scrollIntoView({ block: 'nearest' });
    };
    const choose = index => {
      const one = found[index];
      if (!one) return;
      input.value = '';
      close();
      input.focus();
      chosen(one.isNew ? one.entry : one.id);
    };
    const option = (one, i) => {
      const item = make('li', { id: `${listId}-${i}`, role: 'option', 'aria-selected': 'false' },
        make('bdi', { textContent: one.isNew ? say('composer.new', { name: one.name }) : one.name }),
        ...(one.note || !one.isNew ? [' ', make('span', { className: 'quiet', textContent: one.note || one.id })] : []));
      item.addEventListener('mousedown', event => {
        // The focus stays where it is.
        event.preventDefault();
        choose(i);
      });
      return item;
    };
    const search = async () => {
      const mine = ++run;
      const typed = input.value.trim();
      const entries = await composer.find(vocabularies, typed).catch(() => undefined);
      if (mine !== run) return;
      if (!entries) {
        status.replaceChildren(...composer.failed());
        return;
      }
      found = entries.slice(0, MOST);
      if (typed && brings.length) found.push({ isNew: true, name: typed, entry: composer.newEntry(typed, vocabularies[0]) });
      options.replaceChildren(...found.map(option));
      options.hidden = !found.length;
      input.setAttribute('aria-expanded', String(found.length > 0));
      status.textContent = found.length ? say('composer.found', { n: entries.length }) : say('composer.none');
      activate(typed ? 0 : -1);
    };

    input.addEventListener('input', search);
    input.addEventListener('blur', () => {
      close();
      status.textContent = input.value && say('composer.not-chosen');
    });
    input.addEventListener('keydown', event => {
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (step) {
        event.preventDefault();
        if (options.hidden) search().then(() => active < 0 && activate(step > 0 ? 0 : -1));
        else activate(active < 0 && step < 0 ? -1 : active + step);
      } else if (event.key === 'Enter') {
        // No field sends a form.
        event.preventDefault();
        if (!options.hidden) choose(active);
      } else if (event.key === 'Escape' && !options.hidden) {
        event.preventDefault();
        close();
      }
    });
    return { input, node: make('div', { className: 'picker' }, input, options, status) };
  };

  // A new entry that is called what was typed; of a source, what stands at that address.
  composer.newEntry = (typed, vocabulary) => {
    if (vocabulary !== 'source') return { id: composer.freeId(vocabulary, composer.idOf(typed)), name: typed };
    const isUrl = composer.sameUrl(typed) && /^https?:/i.test(typed);
    const entry = { type: 'webpage', ...(isUrl ? { title: '', URL: typed, accessed: new Date().toISOString().slice(0, 10) } : { title: typed }) };
    return { id: composer.freeId(vocabulary, composer.sourceId(entry)), ...entry, custom: {} };
  };
  composer.picker = picker;
}
