/** Words whose last letters look like an ending and are none. */
const whole = new Set(['news', 'during', 'something', 'nothing', 'anything', 'everything', 'wing', 'wings']);
const hasVowel = /[aeiouy]/;

/** Plurals, -ing, -ed, and the e that they swallow. */
export function englishStem(word: string): string {
  if (word.length < 4 || whole.has(word)) return word;
  return withoutE(withoutVerbEnding(withoutPlural(word)));
}

function withoutPlural(word: string): string {
  if (word.endsWith('sses')) return word.slice(0, -2);
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:[sx]|sh|ch)es$/.test(word)) return word.slice(0, -2);
  return /[^sui]s$/.test(word) ? word.slice(0, -1) : word;
}

function withoutVerbEnding(word: string): string {
  if (word.endsWith('eed')) return word.slice(0, -1);
  if (word.endsWith('ied') && word.length > 4) return `${word.slice(0, -3)}y`;
  const base = word.replace(/(?:ed|ing)$/, '');
  if (base === word || base.length < 3 || !hasVowel.test(base)) return word;
  return /([bdgmnprt])\1$/.test(base) ? base.slice(0, -1) : base;
}

const withoutE = (word: string): string =>
  word.length > 3 && /[^e]e$/.test(word) ? word.slice(0, -1) : word;
