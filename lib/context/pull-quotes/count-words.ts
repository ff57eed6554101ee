import { windowsOf } from '../../text/text-windows';

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’\-]*/gu;
/** Scripts that leave no space between words: Han, Kana, Thai, Lao, Khmer, Burmese. */
const UNSPACED = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]/;

/** How many words a text has; Intl.Segmenter, which takes longer, is asked where spaces don’t tell. */
export function countWordsOf(text: string, language: string): number {
  if (!UNSPACED.test(text)) return text.match(WORD)?.length ?? 0;
  const segmenter = new Intl.Segmenter(language.slice(0, 2), { granularity: 'word' });
  let words = 0;
  for (const window of windowsOf(text))
    for (const { isWordLike } of segmenter.segment(window)) if (isWordLike) words++;
  return words;
}
