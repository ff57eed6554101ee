import { isUnspaced } from '../../text/scripts';
import { segmenterFor } from '../../text/segment';
import { windowsOf } from '../../text/text-windows';

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’\-]*/gu;

/** How many words a text has; Intl.Segmenter, which takes longer, is asked where spaces don’t tell. */
export function countWordsOf(text: string, language: string): number {
  if (!isUnspaced(text)) return text.match(WORD)?.length ?? 0;
  const segmenter = segmenterFor(language.slice(0, 2), 'word');
  let words = 0;
  for (const window of windowsOf(text))
    for (const { isWordLike } of segmenter.segment(window)) if (isWordLike) words++;
  return words;
}
