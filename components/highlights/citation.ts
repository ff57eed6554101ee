import { z } from 'zod';

const named = z.object({ name: z.string() });
const newsArticle = z.object({
  headline: z.string(),
  datePublished: z.string().optional(),
  author: z.union([named, z.array(named)]).optional(),
  publisher: named.optional(),
});

/** What names the article, as the page states it for programs. */
export interface Source {
  headline: string;
  by: string[];
  published: string | null;
}

export function readSource(): Source {
  const json = document.querySelector('script[type="application/ld+json"]')?.textContent ?? 'null';
  const reported = newsArticle.safeParse(JSON.parse(json));
  if (!reported.success) return { headline: document.title, by: [], published: null };
  const { headline, author, publisher, datePublished } = reported.data;
  const names = [author ?? [], publisher ?? []].flat().map(({ name }) => name);
  return { headline, by: [...new Set(names)], published: datePublished?.slice(0, 10) ?? null };
}

/** The words in quotation marks, and below them whose they are and where they stand. */
export function quotationText(words: string, { headline, by, published }: Source, address: string): string {
  const source = [...by, headline, published].filter((part) => part !== null && part !== '').join(', ');
  return `“${words}”\n\n— ${source}\n${address}`;
}
