import { normalizeText } from '../text/normalize';
import { plainLatin } from '../text/plain-latin';

/** Long enough for a headline of twelve words, short enough to be read in an address bar. */
const longest = 80;

const latinLetter = new RegExp(`[${Object.keys(plainLatin).join('')}]`, 'gu');

/** An article's name in addresses, from its headline: ASCII for Latin script, other scripts as they are. */
export function slugFrom(headline: string): string {
  const plain = normalizeText(headline, 'NFKD')
    .toLowerCase()
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .replace(latinLetter, (letter) => plainLatin[letter] ?? letter)
    .normalize('NFC')
    .replace(/['’ʼ]/gu, '');
  const words = plain.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu) ?? [];
  let slug = '';
  for (const word of words) {
    const longer = slug ? `${slug}-${word}` : word;
    if (longer.length > longest) break;
    slug = longer;
  }
  // One word longer than a slug can be: cut between code points, so that no half of a pair stays.
  return (
    slug ||
    Array.from(words[0] ?? 'article')
      .slice(0, longest / 2)
      .join('')
  );
}
