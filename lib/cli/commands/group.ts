/** `npm run --silent group -- FILE.jsonl`: the story of each of many articles, a line for each. */
import { z } from 'zod';
import { groupArticles } from '../../context/stories/group-articles';
import { collectLines, writeLine } from '../lines/json-lines';

const articleLine = z.object({
  id: z.union([z.string(), z.number()]),
  published: z.string().nullish(),
  headline: z.string().nullish(),
  text: z.string(),
  lang: z.string().nullish(),
});

const [file] = process.argv.slice(2);
if (file === undefined) {
  console.error(
    'usage: npm run --silent group -- FILE.jsonl   (lines {"id","text","published"?,"headline"?,"lang"?})',
  );
  process.exitCode = 2;
} else {
  const articles = await collectLines(file, articleLine);
  const stories = groupArticles(
    articles.map(({ published, headline, text, lang }, at) => ({
      id: String(at),
      publishedAt: published ?? null,
      headline: headline ?? '',
      text,
      language: lang ?? 'en',
    })),
  );
  const storyOf = new Map(stories.flatMap((ids, story) => ids.map((id) => [id, story + 1] as const)));
  for (const [at, { id }] of articles.entries())
    await writeLine({ id, story: storyOf.get(String(at)) ?? null });
}
