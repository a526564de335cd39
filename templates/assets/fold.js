// What a wide screen shows beside the title a phone folds, so that the text begins on its first screen.
const phone = matchMedia('(max-width: 39.99em)');
const fold = () => document.querySelectorAll('.fold').forEach(part => { part.open = !phone.matches || part.matches(':has(:target)'); });
fold();
phone.addEventListener('change', fold);
addEventListener('beforeprint', () => document.querySelectorAll('.fold').forEach(part => { part.open = true; }));
addEventListener('afterprint', fold);
