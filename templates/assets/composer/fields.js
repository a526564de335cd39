// Makes a field of each form that a key of the content can have; the forms are those by which `check` reads.
'use strict';

{
  const { make, say, nameOf, newId } = composer;
  const ONE_LINE = 200; // characters, up to which a text stands on one line

  // Every control is made of {form, name, help, required}, what it holds now, and what to do with what it comes to hold.
  const labelled = ({ name, help, required }, control, ...more) => {
    const helpId = newId();
    control.setAttribute('aria-describedby', [helpId, control.getAttribute('aria-describedby')].filter(Boolean).join(' '));
    if (required) control.required = true;
    return make('div', { className: 'field', 'data-key': name },
      make('label', { htmlFor: control.id, textContent: nameOf(name) + (required ? ` (${say('composer.required')})` : '') }),
      make('p', { id: helpId, className: 'quiet', lang: 'en', textContent: help }), control, ...more);
  };

  const text = (field, value, set) => {
    const { max } = field.form;
    const isLong = max > ONE_LINE && field.name !== 'on' && !/^(?:title|was|now|why|note|publisher|side|by|about|role|locator)$/.test(field.name);
    const control = make(isLong ? 'textarea' : 'input', { id: newId(), value: value ?? '', dir: 'auto', rows: isLong ? 3 : undefined,
      list: field.name === 'side' ? 'composer-sides' : undefined });
    const count = make('p', { className: 'count quiet' });
    const show = () => {
      const length = [...control.value].length;
      count.textContent = max <= 500 && length ? say('composer.count', { n: length, max }) : '';
      count.classList.toggle('over', length > max);
    };
    control.addEventListener('input', () => {
      set(control.value);
      show();
    });
    show();
    return labelled(field, control, count);
  };

  const fixed = (field, value, set) => {
    const control = make('input', { id: newId(), value: value ?? '', placeholder: field.form.example, spellcheck: false, autocomplete: 'off',
      inputMode: field.form.type === 'number' ? 'decimal' : undefined });
    control.addEventListener('input', () => set(control.value));
    return labelled(field, control, ...(field.name === 'URL' ? [archive(control)] : []));
  };

  // The copy is made by whoever writes the event, on a page of the archive.
  const archive = control => {
    const link = make('a', { target: '_blank', rel: 'noopener', textContent: say('composer.archive') });
    const show = () => {
      link.hidden = !/^https?:\/\/./i.test(control.value);
      link.href = `https://web.archive.org/save/${control.value}`;
    };
    control.addEventListener('input', show);
    show();
    return make('p', { className: 'actions' }, link);
  };

  const date = (field, value, set) => {
    const told = make('p', { className: 'told', role: 'status' });
    const control = make('input', { id: newId(), value: value ?? '', autocomplete: 'off', spellcheck: false, 'aria-describedby': told.id = newId() });
    const write = edtf => {
      control.value = edtf;
      set(edtf);
      show();
      control.focus();
    };
    const fix = ({ edtf, condition }) => {
      const button = make('button', { type: 'button', textContent: say('composer.date.write', { date: edtf }) });
      button.addEventListener('click', () => write(edtf));
      return make('span', {}, button, condition ? make('span', { lang: 'en', textContent: ` ${condition} ` }) : ' ');
    };
    const show = () => {
      const typed = control.value.trim();
      const read = typed && composer.readDate(typed);
      control.ariaInvalid = String(Boolean(read && (read.fault || read.unread)));
      if (!read) told.replaceChildren();
      else if (read.words) told.replaceChildren(say('composer.date.read', { words: read.words }));
      else if (read.later) told.replaceChildren(say('composer.date.later'));
      else if (read.unread) told.replaceChildren(say('composer.date.unread'));
      else told.replaceChildren(make('span', { lang: 'en', textContent: `${read.fault.message}. ` }), ...read.fault.fixes.map(fix));
    };
    control.addEventListener('input', () => {
      set(control.value.trim());
      show();
    });
    show();
    return labelled(field, control, told);
  };

  const flag = (field, value, set) => {
    const control = make('input', { id: newId(), type: 'checkbox', checked: Boolean(value) });
    control.addEventListener('change', () => set(control.checked));
    const node = labelled(field, control);
    node.classList.add('flag');
    return node;
  };

  const select = (field, options, value, set) => {
    const control = make('select', { id: newId() }, make('option', { value: '', textContent: say('composer.choose') }),
      ...options.map(([id, name]) => make('option', { value: id, textContent: name, selected: id === value })));
    control.addEventListener('change', () => set(control.value));
    return labelled(field, control);
  };

  const remove = (name, then) => {
    const button = make('button', { type: 'button', textContent: say('composer.remove', { name }) });
    button.addEventListener('click', then);
    return button;
  };

  // An entry that the event brings: its fields. Until somebody writes its id, that follows from the others.
  const brought = (field, entry, changed, removed) => {
    const [vocabulary] = field.form.of;
    const propose = () => {
      const id = vocabulary === 'source' ? composer.sourceId(entry) : composer.idOf(entry.name ?? '');
      return entry.id?.replace(/-\d+$/, '') === id ? entry.id : composer.freeId(vocabulary, id);
    };
    let isFree = !entry.id || entry.id === propose();
    const node = make('fieldset', { className: 'entry' }, make('legend', { textContent: say('composer.entry', { name: nameOf(field.name) }) }));
    const setter = key => value => {
      const before = entry.id;
      entry[key] = value;
      if (key === 'id') isFree = false;
      else if (isFree) {
        entry.id = propose();
        node.querySelector('[data-key="id"] input').value = entry.id;
      }
      if (before !== entry.id) composer.renamed?.(vocabulary, before, entry.id);
      changed();
    };
    const order = [...field.form.brings].sort((one, other) => (one.name === 'id') - (other.name === 'id'));
    node.append(...order.map(part => control(part, entry[part.name], setter(part.name))), remove(nameOf(field.name), removed));
    return node;
  };

  const ids = (field, value, set, isMany) => {
    const chosen = isMany ? [...value ?? []] : value ? [value] : [];
    const list = make('ul', { className: 'chosen' });
    const write = () => set(isMany ? [...chosen] : chosen[0] ?? '');
    const drop = one => () => {
      chosen.splice(chosen.indexOf(one), 1);
      write();
      show();
      input.focus();
    };
    const nameOfId = id => field.form.of.map(vocabulary => composer.known(vocabulary, id)?.name).find(Boolean) ?? id;
    const item = one => {
      if (typeof one === 'object' && field.form.brings?.some(({ name }) => name in one && name !== 'id')) return make('li', {}, brought(field, one, write, drop(one)));
      const name = nameOfId(one.id ?? one);
      const chip = make('button', { type: 'button', ariaLabel: say('composer.remove', { name }) }, make('bdi', { textContent: name }));
      chip.addEventListener('click', drop(one));
      return make('li', {}, chip);
    };
    const show = () => list.replaceChildren(...chosen.map(item));
    const { input, node } = composer.picker({ label: nameOf(field.name), vocabularies: field.form.of, brings: field.form.brings, chosen: one => {
      if (!isMany) chosen.splice(0);
      if (typeof one === 'object' || !chosen.includes(one)) chosen.push(one);
      write();
      show();
      if (typeof one === 'object') setTimeout(() => list.lastElementChild.querySelector('input, textarea, select').focus());
    } });
    show();
    if (chosen.some(one => typeof one !== 'object')) {
      Promise.all(field.form.of.map(composer.list)).then(() => list.contains(document.activeElement) || show(), () => {});
    }
    return labelled(field, input, list, node);
  };

  const list = (field, value, set) => {
    const items = value ?? [];
    const node = make('fieldset', { className: 'items', 'data-key': field.name }, make('legend', { textContent: nameOf(field.name) }));
    const rows = make('div');
    const row = (item, i) => {
      const inside = make('fieldset', { className: 'entry' }, make('legend', { textContent: `${nameOf(field.name)} ${i + 1}` }));
      inside.append(...parts(field.form.item, item, () => set(items)), remove(`${nameOf(field.name)} ${i + 1}`, () => {
        items.splice(i, 1);
        set(items);
        show();
        add.focus();
      }));
      return inside;
    };
    const show = () => rows.replaceChildren(...items.map(row));
    const more = (item = {}) => {
      items.push(item);
      set(items);
      show();
      rows.lastElementChild.querySelector('select, input, textarea').focus();
    };
    const add = make('button', { type: 'button', textContent: say('composer.add', { name: nameOf(field.name) }) });
    add.addEventListener('click', () => more());
    node.append(make('p', { className: 'quiet', lang: 'en', textContent: field.help }), rows, add);
    node.add = more;
    show();
    return node;
  };

  // The fields of a map; of one that has variants, those of its kind.
  const parts = (form, item, changed) => {
    const setter = name => value => {
      item[name] = value;
      changed();
    };
    if (form.type !== 'variants') return form.fields.map(field => control(field, item[field.name], setter(field.name)));
    const inside = make('div');
    const show = () => inside.replaceChildren(...(form.of[item[form.key]] ?? []).filter(({ name }) => name !== form.key)
      .map(field => control(field, item[field.name], setter(field.name))));
    const kinds = Object.keys(form.of).map(kind => [kind, say(`note.${kind}`)]);
    const choice = select({ name: form.key, help: say('composer.annotation.help'), required: true }, kinds, item[form.key], value => {
      setter(form.key)(value);
      show();
    });
    show();
    return [choice, inside];
  };

  const map = (field, value, set) => {
    const item = value ?? {};
    return make('fieldset', { className: 'map', 'data-key': field.name }, make('legend', { textContent: nameOf(field.name) }),
      ...parts(field.form, item, () => set(item)));
  };

  const control = (field, value, set) => {
    const { type, of, item } = field.form;
    if (type === 'flag') return flag(field, value, set);
    if (type === 'date') return date(field, value, set);
    if (type === 'fixed' || type === 'number') return fixed(field, value, set);
    if (type === 'choice') return select(field, of.map(word => [word, word]), value, set);
    if (type === 'id' && of[0] === 'kind') return select(field, composer.form.kinds, value, set);
    if (type === 'id' && of[0] === 'kind of source') return select(field, composer.form.sourceKinds, value, set);
    if (type === 'id') return ids(field, value, set, false);
    if (type === 'map') return map(field, value, set);
    if (type === 'list' && item.type === 'id') return ids({ ...field, form: item }, value, set, true);
    if (type === 'list' && (item.type === 'map' || item.type === 'variants')) return list(field, value, set);
    if (type === 'list') return text({ ...field, form: item }, (value ?? []).join(', '), words => set(words.split(',').map(word => word.trim()).filter(Boolean)));
    return text(field, value, set);
  };

  composer.control = control;
}
