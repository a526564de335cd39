// Fields that hold one value: a text, a date, a choice. Each is made of {name, help, required, form}, what it holds now, and
// what to do with what it comes to hold.
'use strict';

{
  const { make, say, nameOf, newId } = composer;
  const ONE_LINE = 200; // characters, up to which a text stands on one line

  const labelled = ({ name, help, required, lang }, control, ...more) => {
    const helpId = newId();
    control.setAttribute('aria-describedby', [helpId, control.getAttribute('aria-describedby')].filter(Boolean).join(' '));
    if (required) control.required = true;
    return make('div', { className: 'field', 'data-key': name },
      make('label', { htmlFor: control.id, 'data-name': name, textContent: nameOf(name) + (required ? ` (${say('composer.required')})` : '') }),
      make('p', { id: helpId, className: 'quiet', lang, textContent: help }), control, ...more);
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
    const control = make('input', { id: newId(), value: value ?? '', placeholder: field.form.example, dir: 'ltr', spellcheck: false, autocomplete: 'off',
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
    const told = make('p', { className: 'date-told', role: 'status' });
    const control = make('input', { id: newId(), value: value ?? '', dir: 'ltr', autocomplete: 'off', spellcheck: false, 'aria-describedby': told.id = newId() });
    const write = edtf => {
      control.value = edtf;
      set(edtf);
      show();
      control.focus();
    };
    const fix = ({ edtf, condition }) => {
      const button = make('button', { type: 'button', textContent: say('composer.date.write', { date: edtf }) });
      button.addEventListener('click', () => write(edtf));
      return make('span', {}, button, condition ? ` ${say(`composer.if.${condition}`)} ` : ' ');
    };
    const show = () => {
      const typed = control.value.trim();
      const read = typed && composer.readDate(typed);
      control.ariaInvalid = String(Boolean(read && (read.fault || read.unread)));
      if (!read) told.replaceChildren();
      else if (read.words) told.replaceChildren(say('composer.date.read', { words: read.words }));
      else if (read.later) told.replaceChildren(say('composer.date.later'));
      else if (read.unread) told.replaceChildren(say('composer.date.unread'));
      else told.replaceChildren(`${say(`composer.check.${read.fault.rule}`, { fault: read.fault.message })}. `, ...read.fault.fixes.map(fix));
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

  composer.controls = { labelled, text, fixed, date, flag, select };
}
