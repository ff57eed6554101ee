import type { TreeSentence } from './conllu';

/** Endings longer than these are whole words, with a mark at their beginning. */
const LONGEST = 12;
/** Words whose rule has to be seen this often; closed words once. */
const LEAST = 2;

/** Rules from a word's ending to its base form's, each only where a shorter ending says otherwise. */
export function learnLemmas(sentences: readonly TreeSentence[], most: number): string[] {
  const counts = new Map<string, Map<string, number>>();
  const words = new Map<string, number>();
  for (const { words: row } of sentences)
    for (const { form, lemma, upos } of row) {
      if (upos === 'PUNCT' || upos === 'SYM' || upos === 'X' || upos === 'NUM' || lemma === '_') continue;
      const key = `${upos}|${form}|${lemma}`;
      words.set(key, (words.get(key) ?? 0) + 1);
    }
  for (const [key, count] of words) {
    const [upos = '', form = '', lemma = ''] = key.split('|');
    const rule = ruleOf(upos === 'PROPN' ? form : form.toLowerCase(), lemma);
    if (!rule) continue;
    const marked = `^${form.toLowerCase()}`;
    const weight = 1 + Math.log2(count);
    for (let from = Math.max(0, marked.length - LONGEST); from <= marked.length; from++) {
      const ending = `${upos}|${marked.slice(from)}`;
      const rules = counts.get(ending) ?? counts.set(ending, new Map()).get(ending)!;
      rules.set(rule, (rules.get(rule) ?? 0) + weight);
    }
  }
  return chosen(counts, most);
}

/** Shortest endings first, so that a longer one is taken only where it corrects them. */
function chosen(counts: Map<string, Map<string, number>>, most: number): string[] {
  const stored = new Map<string, { rule: string; gain: number }>();
  const endings = [...counts.keys()].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  for (const ending of endings) {
    const rules = [...counts.get(ending)!].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
    const [rule = '', weight = 0] = rules[0]!;
    const inherited = shorter(ending, stored);
    if (inherited === rule) continue;
    const before = rules.find(([name]) => name === inherited)?.[1] ?? 0;
    if (weight < LEAST && !ending.includes('|^')) continue;
    stored.set(ending, { rule, gain: weight - before });
  }
  return [...stored]
    .sort(([a, x], [b, y]) => y.gain - x.gain || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([ending, { rule }]) => `${ending}|${rule}`);
}

function shorter(ending: string, stored: Map<string, { rule: string }>): string | undefined {
  const [upos = '', letters = ''] = ending.split('|');
  for (let from = 1; from <= letters.length; from++) {
    const found = stored.get(`${upos}|${letters.slice(from)}`);
    if (found) return found.rule;
  }
  return undefined;
}

/** Letters to take away and to add; null where form and base have too little in common to be a rule. */
function ruleOf(form: string, lemma: string): string | null {
  let same = 0;
  while (same < form.length && form[same] === lemma[same]) same++;
  const add = lemma.slice(same);
  if (add.includes('|') || add.length > 12) return null;
  return `${form.length - same}|${add}`;
}
