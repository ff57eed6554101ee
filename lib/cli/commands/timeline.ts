/** `npm run --silent timeline -- FILE.jsonl [--dates N]`: the timeline of a story's articles, heaviest first. */
import { z } from 'zod';
import { readDatedSentences } from '../../context/timeline/dated-sentences';
import { buildTimeline } from '../../context/timeline/build-timeline';
import { loadLanguage } from '../../import/load-language';
import { collectLines, writeLine } from '../lines/json-lines';

const usage =
  'usage: npm run --silent timeline -- FILE.jsonl [--dates N]   (lines {"id","published","text","headline"?,"lang"?})';

const articleLine = z.object({
  id: z.union([z.string(), z.number()]),
  published: z.string().regex(/^\d{4}-\d\d-\d\d/u, 'is no date such as 2023-04-25'),
  headline: z.string().nullish(),
  text: z.string(),
  lang: z.string().nullish(),
});

const [file, option, count, ...rest] = process.argv.slice(2);
const most =
  option === undefined ? Infinity : option === '--dates' && /^\d+$/u.test(count ?? '') ? Number(count) : NaN;
if (file === undefined || Number.isNaN(most) || rest.length > 0) {
  console.error(usage);
  process.exitCode = 2;
} else {
  const articles = await collectLines(file, articleLine);
  const moments = buildTimeline(
    articles.map(({ text, published, lang }, at) => ({
      id: String(at),
      sentences: readDatedSentences({
        text,
        published,
        language: lang ?? 'en',
        model: loadLanguage(lang ?? 'en'),
      }),
    })),
  );
  // Every day that the articles mention is a moment, so that there are always as many as can be asked for.
  for (const { sources, ...moment } of moments)
    await writeLine({ ...moment, sources: sources.flatMap((at) => articles[Number(at)]?.id ?? []) });
}
