// Drafts are kept in this browser only, each with a number, under the address of this page.
'use strict';

{
  const KEY = `annals-drafts:${location.pathname.replace(/index\.html$/, '')}`;

  const read = () => {
    try {
      const drafts = JSON.parse(localStorage.getItem(KEY));
      return Array.isArray(drafts) ? drafts.filter(draft => draft?.values && Number.isInteger(draft.n)) : [];
    } catch {
      return [];
    }
  };
  // Whether it could be kept: a browser may refuse.
  const write = drafts => {
    try {
      localStorage.setItem(KEY, JSON.stringify(drafts));
      return true;
    } catch {
      return false;
    }
  };
  const newNumber = () => Math.max(0, ...read().map(({ n }) => n)) + 1;

  // A draft in which nothing stands yet is none.
  const keep = draft => write([...read().filter(({ n }) => n !== draft.n), ...(composer.isEmpty(draft.values) ? [] : [draft])]);
  const drop = number => write(read().filter(({ n }) => n !== number));

  composer.drafts = { read, keep, drop, newNumber };
}
