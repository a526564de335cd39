// What all parts of the composer share: the words of the page, and how elements are made.
'use strict';

const composer = { words: {}, form: {}, lists: {} };

{
  // The words for a key with its gaps filled; the key itself if there are none.
  const say = (key, gaps = {}) =>
    (composer.words[key] ?? key).replace(/\{(\w+)\}/g, (all, name) => gaps[name] ?? all);

  // What a key of the content is called; keys that nobody has named yet are called what they are.
  const nameOf = key => composer.words[`composer.key.${key}`] ?? key;

  const make = (name, values = {}, ...children) => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(values)) {
      if (value === undefined || value === false) continue;
      if (key in element && !key.includes('-') && key !== 'list') element[key] = value;
      else element.setAttribute(key, value);
    }
    element.append(...children.filter(child => child !== undefined));
    return element;
  };

  // What this page was made with may be gone since the site was renewed; a new page brings what belongs to it, and drafts stay.
  const failed = () => {
    const { failed: words, again } = composer.root.dataset;
    return [words, ' ', make('button', { type: 'button', textContent: again, onclick: () => location.reload() })];
  };

  let last = 0;
  const newId = () => `composer-${++last}`;

  Object.assign(composer, { say, nameOf, make, failed, newId });
}
