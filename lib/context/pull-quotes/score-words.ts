import { countWordsOf } from './count-words';
import type { TellingWords } from './languages/telling-words';

const FEWEST_WORDS = 8;
const MOST_WORDS = 35;
/** About two lines of the page's pull quotes, which read best. */
const BEST_WORDS = 18;

/** How well words stand alone in large type, or null where they can't: 1 is good, 2 is fine. */
export function scoreWords(exact: string, telling: TellingWords, language: string): number | null {
  const count = countWordsOf(exact, language);
  if (count < FEWEST_WORDS || count > MOST_WORDS) return null;
  // A reporter's insertion, a cut or a quotation inside: the words are not the speaker's alone.
  if (/[[\](){}“”„"«»\n]|…|\.\.\.|https?:|(?:^|\s)['‘‚‹](?=[^'’‘›]*$)/.test(exact)) return null;
  const words = exact.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
  if (telling.leaning.has(words[0] ?? '')) return null;
  let score = 1 - Math.abs(count - BEST_WORDS) / BEST_WORDS / 2;
  let stands = 0;
  for (const word of new Set(words)) {
    if (telling.telling.has(word)) stands += 1;
    if (telling.pointing.has(word)) score -= 0.15;
    if (telling.idle.has(word)) score -= 0.2;
    // Figures are read in the text, not in large type.
    if (/^\p{N}/u.test(word)) score -= 0.15;
  }
  score += Math.min(stands, 4) * 0.25;
  if (exact.endsWith('?')) score -= 0.2;
  return score;
}
