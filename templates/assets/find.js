// Finds what the timeline says. Cuts a question into the same terms as SearchTerms.java cuts the texts, and loads of the
// index only the parts in which these terms stand.
import { english, russian } from "./stemmers.js";

const FOLDER = document.querySelector("[data-index]").dataset.index;
const SIGN = "[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}ー]";
const RUN = new RegExp(`${SIGN}+|(?:(?!${SIGN})[\\p{L}\\p{N}\\p{M}])+`, "gu");
const SIGNS = new RegExp(SIGN, "u");

const fold = (run) =>
  run.normalize("NFKD").toLowerCase().replace(/(\p{sc=Latin})\p{M}+/gu, "$1").normalize("NFC").replaceAll("ё", "е");

// British spelling as American, the same as in SearchTerms.java.
const IZE = /^([a-z]{3,})(?<![aeou]|[^i]v|[^t]iv|[^i]c|ert|pr|ad)is(?=(?:e[drs]?|ers|ation(?:s|al|ally)?|ing(?:s|ly)?|able)$)/;
const OR = /^([a-z]{3,})our(?=(?:s|ed|ers?|ings?|abl[ey]|ites?|ful|hoods?|al|ly|less|liness)?$)/;
const american = (word) => word.replace(IZE, "$1iz").replace(OR, "$1or");

// The beginnings of the terms that a word may become; it may end in the middle of an ending.
const beginnings = (start) => [...new Set([start, americanStart(start)])].sort();
const americanStart = (start) =>
  start.replace(/^([a-z]{3,})is(?=[aei]|$)/, "$1iz").replace(/^([a-z]{3,})our/, "$1or");

function stem(word) {
  if (/^[a-z]+$/.test(word)) return english(american(word));
  return /^[а-я]+$/.test(word) ? russian(word) : word;
}

const pairs = (signs) => signs.slice(1).map((sign, i) => signs[i] + sign);

// Every term of a text, as the index has them.
export function terms(text) {
  return [...text.matchAll(RUN)].flatMap(([run]) => {
    const folded = fold(run);
    const signs = [...folded];
    return SIGNS.test(folded) ? signs.flatMap((sign, i) => [sign, ...pairs(signs.slice(i, i + 2))]) : [stem(folded)];
  });
}

// What is asked for: terms, and of the word that may still be typed on also its beginning.
function wanted(text) {
  return [...text.matchAll(RUN)].flatMap(({ 0: run, index }) => {
    const folded = fold(run);
    const signs = [...folded];
    if (SIGNS.test(folded)) return (signs[1] ? pairs(signs) : signs).map((term) => ({ term }));
    const isLast = index + run.length === text.length && signs.length > 1;
    return [{ term: stem(folded), word: folded, starts: isLast ? beginnings(folded) : [] }];
  });
}

const files = new Map();

function load(name) {
  if (!files.has(name)) {
    // What says that there is no such file is no JSON.
    const answer = fetch(FOLDER + name).then((found) => found.json());
    files.set(name, answer);
    answer.catch(() => files.delete(name));
  }
  return files.get(name);
}

const partOf = (term, index) => Math.max(0, index.terms.findLastIndex((first) => first <= term));

// The parts in which a term and the first words of a beginning stand: three at most.
function parts({ term, starts = [] }, index) {
  const part = (wanted) => partOf(wanted, index);
  if (!starts.length) return [part(term)];
  return [part(term), part(starts[0]), Math.min(part(starts.at(-1) + "\uffff"), part(starts[0]) + 1)];
}

// The parts before and after that of a term: a wrong letter may have sorted it there.
const around = ({ term }, index) =>
  [partOf(term, index) - 1, partOf(term, index) + 1].filter((number) => number in index.terms);

async function lists(numbers, index) {
  const loaded = [...new Set(numbers)].map((number) => load(`terms/${number}.json`));
  return new Map((await Promise.all(loaded)).flatMap(Object.entries));
}

// One letter more, less or other, or two that changed places.
function isNear(a, b) {
  let from = 0;
  while (from < Math.min(a.length, b.length) && a[from] === b[from]) from++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - from && a.at(-1 - end) === b.at(-1 - end)) end++;
  const [x, y] = [a.slice(from, a.length - end), b.slice(from, b.length - end)];
  return (x.length < 2 && y.length < 2) || (y.length === 2 && x === y[1] + y[0]);
}

// A name counts more than a title and a title more than a text, a whole word more than any that begins so, a whole name
// more than all words.
const STANDING = 1e3;
const WHOLE = 1e4;
const NAMED = 1e6;

// So much of a word and no more may be what a stem lacks: internationa-l, intern.
const ENDING = 8;

const isGuessable = (word = "") => word.length > 2 && !/\p{N}/u.test(word);
const isWord = (word) => word.length > 3 && isGuessable(word);

// The word and what begins with it.
const exactly = ({ term, starts = [] }, all) =>
  all.filter((other) => other === term || starts.some((start) => other.startsWith(start)));

// The stem of a word that is typed half.
function half({ word = "", starts = [] }, all) {
  const isHalf = (start, other) => start.startsWith(other) && isWord(other) && start.length - other.length < ENDING;
  return isWord(word) ? all.filter((other) => starts.some((start) => isHalf(start, other))) : [];
}

// What is spelt nearly like a word; of a word of three letters so much is near that the first must be right.
function alike({ term, word }, all) {
  const near = all.filter((other) => isNear(other, term) || isNear(other, word));
  return isWord(word) ? near : near.filter((other) => other[0] === word[0] && other.length >= word.length);
}

// The terms that answer a word, all loaded lists, and whether they are only spelt nearly like it. Of a word that has a
// letter too much at its end, the beginning may be what is meant; one that is wrong inside comes first.
async function answer(asked, index) {
  const own = parts(asked, index);
  const few = await lists(own, index);
  const hits = exactly(asked, [...few.keys()]);
  if (hits.length || !isGuessable(asked.word)) return [hits, few, false];
  const more = await lists([...own, ...around(asked, index)], index);
  const all = [...more.keys()];
  const near = alike(asked, all);
  const begun = half(asked, all);
  const inside = near.filter((other) => !begun.includes(other) && !asked.word.startsWith(other));
  if (begun.length && !inside.length) return [begun, more, false];
  const meant = begun.length ? inside : near;
  return [meant, more, meant.length > 0];
}

async function match(asked, index) {
  const [hits, known, isGuess] = await answer(asked, index);
  const scores = new Map();
  for (const term of hits) {
    const list = known.get(term);
    const rarity = Math.log(1 + index.documents / list.length);
    const whole = term === asked.term ? WHOLE : 0;
    for (const [document, weight] of entries(list)) {
      const worth = whole + rarity * (weight + 0.5);
      if (!(scores.get(document)?.worth > worth)) scores.set(document, { worth, standing: weight >> 3 });
    }
  }
  return { scores, hits, isGuess };
}

function entries(list) {
  let document = 0;
  return list.map((entry) => [(document += entry >> 5), entry & 31]);
}

// What has just this name, whatever else has its words.
async function named(text, index) {
  const term = "=" + [...text.matchAll(RUN)].map(([run]) => (SIGNS.test(run) ? fold(run) : stem(fold(run)))).join(" ");
  return entries((await lists([partOf(term, index)], index)).get(term) ?? []);
}

// The documents by group, best first; the groups after their best.
function grouped(scores, index) {
  let end = 0;
  const groups = index.groups.map((size, group) => ({ group, end: (end += size), documents: [] }));
  [...scores]
    .sort(([a, x], [b, y]) => y - x || a - b)
    .forEach(([document]) => groups.find((group) => document < group.end).documents.push(document));
  const best = ({ documents }) => scores.get(documents[0]);
  return groups.filter(({ documents }) => documents.length).sort((a, b) => best(b) - best(a));
}

// What every word stands in, the less prominent of its places counting most. Words that most documents have only help to sort.
export async function find(text) {
  const index = await load("index.json");
  const words = await Promise.all(wanted(text).map((asked) => match(asked, index)));
  const telling = words.filter((word) => word.scores.size <= index.documents / 2);
  const needed = telling.length ? telling : words;
  const scores = new Map();
  for (const document of needed[0]?.scores.keys() ?? []) {
    const standings = needed.map((word) => word.scores.get(document)?.standing ?? -1);
    const worth = words.reduce((sum, word) => sum + (word.scores.get(document)?.worth ?? 0), 0);
    if (!standings.includes(-1)) scores.set(document, STANDING * Math.min(...standings) + worth);
  }
  const names = words.length ? await named(text, index) : [];
  names.forEach(([document]) => scores.set(document, NAMED));
  return {
    groups: grouped(scores, index),
    hits: new Set(words.flatMap((word) => word.hits)),
    isGuess: !names.length && words.some((word) => word.isGuess),
  };
}

// What is shown of these documents.
export async function cards(documents) {
  const { cards: size } = await load("index.json");
  const card = async (document) => (await load(`cards/${Math.floor(document / size)}.json`))[document % size];
  return Promise.all(documents.map(card));
}

// A text in pieces, each with whether it is one of the terms.
export function pieces(text, hits) {
  const all = [];
  const add = (words, isHit) => {
    const last = all.at(-1);
    if (last?.[1] === isHit) last[0] += words;
    else all.push([words, isHit]);
  };
  let end = 0;
  for (const { 0: run, index } of text.matchAll(RUN)) {
    add(text.slice(end, index), false);
    if (SIGNS.test(run)) addSigns([...run], hits, add);
    else add(run, hits.has(stem(fold(run))));
    end = index + run.length;
  }
  add(text.slice(end), false);
  return all;
}

function addSigns(signs, hits, add) {
  const begins = (i) => hits.has(fold(signs[i])) || hits.has(fold(signs.slice(i, i + 2).join("")));
  const ends = (i) => i > 0 && hits.has(fold(signs[i - 1] + signs[i]));
  signs.forEach((sign, i) => add(sign, begins(i) || ends(i)));
}
