import { passageAt } from '@/lib/annotate/article-text';
import type { WordsRange } from '@/lib/annotate/describe';
import { textDirective } from '@/lib/annotate/text-directive';
import type { PageText } from '@/components/article/page-text';
import { rangesOf, wholeRange } from './page-ranges';

/**
 * The page's address with a text fragment that leads to exactly these words, after the fragment of
 * their passage: so what finds no words still finds that. The server sees neither, and sends the page it has.
 */
export async function wordsAddress(page: PageText, words: WordsRange): Promise<string> {
  const url = new URL(location.href);
  url.search = '';
  url.hash = '';
  const passage = passageAt(page, words.start);
  return `${url.href}#${encodeURIComponent(passage?.passageId ?? '')}:~:${await directive(page, words)}`;
}

async function directive(page: PageText, words: WordsRange): Promise<string> {
  const range = wholeRange(rangesOf(page, words));
  // Its script may not be had just now; the words alone lead there in most texts.
  const tool = await import('text-fragments-polyfill/dist/fragment-generation-utils.js').catch(() => null);
  const made = range && tool?.generateFragmentFromRange(range);
  if (!made?.fragment || made.status !== tool?.GenerateFragmentStatus.SUCCESS)
    return textDirective(page.text.slice(words.start, words.end));
  const { prefix, textStart, textEnd, suffix } = made.fragment;
  // A hyphen parts the context from the words, so one of the text itself is escaped.
  const coded = (part: string) => encodeURIComponent(part).replaceAll('-', '%2D');
  return `text=${[
    ...(prefix ? [`${coded(prefix)}-`] : []),
    coded(textStart),
    ...(textEnd ? [coded(textEnd)] : []),
    ...(suffix ? [`-${coded(suffix)}`] : []),
  ].join(',')}`;
}
