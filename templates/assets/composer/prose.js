// Reads the account: the forms of Markdown that a short text needs. What it does not know stays as it was typed.
'use strict';

{
  const INLINE = /\[(@[^\]]+)\]|\[\^([^\]\s]+)\]|\[\[([a-z0-9-]+)(?:\|([^\]]+))?\]\]|\[([^\]]+)\]\(([^)\s]+)\)|\*\*(\S(?:.*?\S)?)\*\*|\*(\S(?:.*?\S)?)\*/;

  const citations = text => text.split(';').map(part => /^\s*@([a-z0-9][a-z0-9-]*)(?:,\s*(.+))?\s*$/.exec(part))
    .map(found => found && { id: found[1], locator: found[2] });

  const inlines = text => {
    const found = INLINE.exec(text);
    if (!found) return text ? [{ text }] : [];
    const [all, cited, note, event, words, label, href, strong, emphasis] = found;
    const cites = cited && citations(cited);
    const one = cites ? (cites.includes(null) ? { text: all } : { cites }) : note ? { note }
      : event ? { event, inside: [{ text: words ?? event }] } : href ? { href, inside: inlines(label) }
        : strong ? { style: 'strong', inside: inlines(strong) } : { style: 'em', inside: inlines(emphasis) };
    return [...inlines(text.slice(0, found.index)), one, ...inlines(text.slice(found.index + all.length))];
  };

  const plainText = parts => parts.map(({ text, inside }) => text ?? (inside ? plainText(inside) : '')).join('');
  const all = parts => parts.flatMap(part => [part, ...all(part.inside ?? [])]);

  const KINDS = [
    ['note', /^\[\^([^\]\s]+)\]:\s*/], ['heading', /^#{2,6}\s+/], ['quote', /^>\s?/], ['bullets', /^[-*+]\s+/], ['numbers', /^\d{1,9}[.)]\s+/], ['table', /^\|/],
  ];
  const block = text => {
    const [kind, mark] = KINDS.find(([, form]) => form.test(text)) ?? ['paragraph'];
    const lines = text.split('\n');
    const isList = kind === 'bullets' || kind === 'numbers';
    const items = isList ? text.split(RegExp(`\\n(?=${mark.source.slice(1)})`))
      .map(item => inlines(item.replace(mark, '').replace(/\s*\n\s*/g, ' '))) : undefined;
    const words = kind === 'quote' ? lines.map(line => line.replace(mark, '')).join(' ') : mark ? text.replace(mark, '') : text;
    const parts = items ? items.flat() : inlines(words.replace(/\s*\n\s*/g, ' '));
    return { kind, name: kind === 'note' ? mark.exec(text)[1] : undefined, items, parts };
  };

  // The blocks of a text.
  const readProse = text => [...text.replace(/\r\n?/g, '\n').matchAll(/(?:^|\n[^\S\n]*\n\s*)(?=\S)((?:.(?:\n(?![^\S\n]*\n))?)+)/g)]
    .map(found => block(found[1].trim()));

  // As org.annals.prose.Folded: white space is one blank, quotation marks and dashes are plain.
  const fold = text => text.replace(/[\u2018\u2019\u201a\u201b\u2039\u203a]/g, "'").replace(/[\u201c-\u201f\u00ab\u00bb]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, '-').replace(/\s+/g, ' ');
  const countIn = (words, text) => {
    const [wanted, folded] = [fold(words.trim()), fold(text)];
    let count = 0;
    for (let at = folded.indexOf(wanted); wanted && at >= 0; at = folded.indexOf(wanted, at + 1)) count++;
    return count;
  };
  const lines = blocks => blocks.flatMap(({ items, parts, kind }) => (kind === 'note' ? [] : items ?? [parts])).map(plainText);
  const countOf = (words, blocks) => lines(blocks).reduce((sum, line) => sum + countIn(words, line), 0);

  Object.assign(composer, { readProse, inlines, plainText, allParts: all, countOf, proseLines: lines });
}
