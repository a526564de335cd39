// Makes a field of each form that a key of the content can have; the forms are those by which `check` reads.
'use strict';

{
  const { make, say, nameOf } = composer;
  const { labelled, text, fixed, date, flag, select } = composer.controls;

  const remove = (name, then) => {
    const button = make('button', { type: 'button', textContent: say('composer.remove', { name }) });
    button.addEventListener('click', then);
    return button;
  };

  // An entry that the event brings: its fields. Until somebody writes its id, that follows from the others.
  const brought = (field, entry, changed, removed) => {
    const [vocabulary] = field.form.of;
    const propose = () => composer.freeId(vocabulary,
      vocabulary === 'source' ? composer.sourceId(entry) : composer.idOf(entry.name ?? ''), entry.id);
    const isPublished = JSON.stringify(composer.changed()?.file.values ?? '').includes(`"id":${JSON.stringify(entry.id)}`);
    let isFree = !entry.id || (!isPublished && entry.id === propose());
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
    const order = [...field.form.brings, ...field.form.naming ?? []].sort((one, other) => (one.name === 'id') - (other.name === 'id'));
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
      if (composer.isBrought(field.form, one)) return make('li', {}, brought(field, one, write, drop(one)));
      const name = nameOfId(one.id ?? one);
      const chip = make('button', { type: 'button', ariaLabel: say('composer.remove', { name }) }, make('bdi', { textContent: name }));
      let now = one;
      chip.addEventListener('click', () => drop(now)());
      // An id with nothing beside it stands alone.
      const more = ({ name: key, help }) => {
        const words = make('input', { value: now[key] ?? '', title: help, dir: 'auto', ariaLabel: `${nameOf(key)}: ${name}` });
        words.addEventListener('input', () => {
          const { id = now, ...others } = now.id ? now : {};
          const said = { ...others, [key]: words.value.trim() };
          if (!said[key]) delete said[key];
          const next = composer.isEmpty(said) ? id : { id, ...said };
          chosen.splice(chosen.indexOf(now), 1, next);
          now = next;
          write();
        });
        return make('label', {}, nameOf(key), ' ', words);
      };
      return make('li', {}, chip, ...(field.form.naming ?? []).map(more));
    };
    const show = () => list.replaceChildren(...chosen.map(item));
    const pick = one => {
      if (!isMany) chosen.splice(0);
      if (typeof one === 'object' || !chosen.some(other => (other.id ?? other) === one)) chosen.push(one);
      write();
      show();
      if (typeof one === 'object') list.lastElementChild.querySelector('input, textarea, select').focus();
    };
    const { of: vocabularies, brings } = field.form;
    const { input, node } = composer.picker({ label: nameOf(field.name), vocabularies, brings, chosen: pick });
    show();
    if (!chosen.every(one => composer.isBrought(field.form, one))) {
      Promise.all(field.form.of.map(composer.list)).then(() => list.contains(document.activeElement) || show(), () => {});
    }
    return labelled(field, input, list, node);
  };

  const legend = ({ name }) => make('legend', { textContent: nameOf(name), 'data-name': name });

  const list = (field, value, set) => {
    const items = value ?? [];
    const node = make('fieldset', { className: 'items', 'data-key': field.name }, legend(field));
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
    node.append(make('p', { className: 'quiet', lang: field.lang, textContent: field.help }), rows, add);
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
    return make('fieldset', { className: 'map', 'data-key': field.name }, legend(field),
      ...parts(field.form, item, () => set(item)));
  };

  // A value of another form than the field has, such as a date in parts, stays as it is.
  const elsewhere = field => labelled(field, make('input', { id: composer.newId(), disabled: true, value: say('composer.elsewhere') }));

  const control = (field, value, set) => {
    const { type, of, item } = field.form;
    if (composer.isForeign(field.form, value)) return elsewhere(field);
    if (type === 'flag') return flag(field, value, set);
    if (type === 'date') return date(field, value, set);
    if (type === 'fixed' || type === 'number') return fixed(field, value, set);
    if (type === 'choice') return select(field, of, value, set);
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
