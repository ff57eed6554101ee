import type { Article } from '../../article/article';
import { isPublishedDate } from '../../article/dates/published-date';

/** What dates in the text are reckoned from, and in which words. */
type Head = Pick<Article, 'headline' | 'language' | 'publishedAt' | 'updatedAt'>;

/** The article's head as it is typed by now; what can't be read yet is what it was. */
export function headAsTyped(
  { headline, language, publishedAt, updatedAt }: Head,
  sent: (name: string) => string | null,
): Head {
  const typed = (name: keyof Head) => sent(name)?.trim() ?? '';
  const dateOr = (name: 'publishedAt' | 'updatedAt', was: string | null) =>
    isPublishedDate(typed(name)) ? typed(name) : was;
  return {
    headline: typed('headline') || headline,
    language: isLanguage(typed('language')) ? typed('language') : language,
    publishedAt: dateOr('publishedAt', null) ?? publishedAt,
    updatedAt: sent('updatedAt')?.trim() === '' ? null : dateOr('updatedAt', updatedAt),
  };
}

/** Whether it is the tag of a language, such as de-AT. */
export function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
