import type { Article } from '../../article/article';
import type { Speaking } from '../../article/speaking';
import { readArticle } from '../read-article';
import { findQuotes } from './find-quotes';

/** A name that can be said before the words; "he" and "officials" can't. */
const somebody = /^(?:\p{Lu}|\p{Lo}{2}|the \p{Lu})/u;

/**
 * Who is quoted where, in the order of the text. A pull quote's speaker, whom an editor may have
 * named, wins over what is found in the text.
 */
export function listSpeakers({
  passages,
  pullQuotes,
  language,
}: Pick<Article, 'passages' | 'pullQuotes' | 'language'>): Speaking[] {
  const article = readArticle({ passages, language }, null);
  const quotes = findQuotes(article);
  return article.passages.flatMap(({ passage, start: from, end: to }) => {
    if (passage.kind === 'list') return [];
    const said = new Map<number, string>();
    for (const { spans, speaker, complete } of quotes) {
      const start = spans[0]?.start ?? -1;
      const name = speaker?.text.replace(/\s+/g, ' ').trim() ?? '';
      if (complete && start >= from && start < to && somebody.test(name)) said.set(start - from, name);
    }
    for (const { words, speaker } of pullQuotes)
      if (words.passageId === passage.id && speaker) said.set(words.start, speaker);
    return [...said]
      .sort(([one], [other]) => one - other)
      .map(([start, name]) => ({ passageId: passage.id, start, name }));
  });
}
