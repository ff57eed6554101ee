import { isEither, isListOf, isObject, isText, orMissing, readJson } from '@/lib/device/answers/shape';

interface Named {
  name: string;
}
interface NewsArticle {
  headline: string;
  datePublished?: string;
  author?: Named | Named[];
  publisher?: Named;
}
const isNamed = isObject<Named>({ name: isText });
const isNewsArticle = isObject<NewsArticle>({
  headline: isText,
  datePublished: orMissing(isText),
  author: orMissing(isEither(isNamed, isListOf(isNamed))),
  publisher: orMissing(isNamed),
});

/** What names the article, as the page states it for programs. */
export interface Source {
  headline: string;
  by: string[];
  published: string | null;
}

export function readSource(): Source {
  const json = document.querySelector('script[type="application/ld+json"]')?.textContent;
  const reported = readJson(json, isNewsArticle);
  if (!reported) return { headline: document.title, by: [], published: null };
  const { headline, author, publisher, datePublished } = reported;
  const names = [author ?? [], publisher ?? []].flat().map(({ name }) => name);
  return { headline, by: [...new Set(names)], published: datePublished?.slice(0, 10) ?? null };
}

/** The words in quotation marks, and below them whose they are and where they stand. */
export function quotationText(words: string, { headline, by, published }: Source, address: string): string {
  const source = [...by, headline, published].filter((part) => part !== null && part !== '').join(', ');
  return `“${words}”\n\n— ${source}\n${address}`;
}
