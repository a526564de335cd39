// The field of the account: sources are cited where the caret stands, and notes are made of selected words.
'use strict';

{
  const { make, say } = composer;

  const insert = (area, text) => {
    area.setRangeText(text, area.selectionStart, area.selectionEnd, 'end');
    area.dispatchEvent(new Event('input'));
  };

  // A citation stands behind the claim, which may be selected, and before the full stop.
  const insertCitation = (area, id) => {
    const [end] = /[.!?。]?$/.exec(area.value.slice(0, area.selectionEnd));
    area.setSelectionRange(area.selectionEnd - end.length, area.selectionEnd);
    const isAfterWord = /\S$/.test(area.value.slice(0, area.selectionStart));
    insert(area, `${isAfterWord ? ' ' : ''}[@${id}]${end}`);
  };

  // The words as they are printed; if they stand there more than once, with the words after them, or before.
  const quoted = area => {
    const blocks = composer.readProse(area.value);
    let { selectionStart: start, selectionEnd: end } = area;
    const words = () => composer.plainText(composer.inlines(area.value.slice(start, end).trim())).trim();
    const grow = (from, step) => {
      let at = from + step;
      while (at > 0 && at < area.value.length && !/\s/.test(area.value[at])) at += step;
      return Math.max(0, Math.min(area.value.length, at));
    };
    for (let tries = 0; words() && composer.countOf(words(), blocks) > 1 && tries < 20; tries++) {
      const [before, after] = [grow(start, -1), grow(end, 1)];
      if (tries % 2 && before < start && area.value[before] !== '\n') start = before;
      else if (area.value[end] !== '\n' && after > end) end = after;
      else start = before;
    }
    return words().replace(/ (?=[.,;:!?]$)/, '');
  };

  // cited(id or new source) puts a new source among those of the event; annotated(words) opens a note.
  const account = (field, value, { set, cited, annotated }) => {
    const node = composer.control({ ...field, help: say('composer.account.help'), lang: undefined }, value, set);
    const area = node.querySelector('textarea');
    area.rows = 10;
    const citing = composer.picker({ label: say('composer.cite'), vocabularies: ['source'], brings: [{}], chosen: one => {
      insertCitation(area, one.id ?? one);
      if (!cited(one)) area.focus();
    } });
    const told = make('p', { className: 'quiet', role: 'status' });
    const button = make('button', { type: 'button', textContent: say('composer.annotate') });
    button.addEventListener('click', () => {
      const words = quoted(area);
      told.textContent = words ? '' : say('composer.select-first');
      if (words) annotated(words);
    });
    node.append(make('div', { className: 'field' }, make('label', { htmlFor: citing.input.id, textContent: say('composer.cite') }), citing.node),
      make('p', { className: 'actions' }, button), told);
    return node;
  };

  composer.account = account;
}
