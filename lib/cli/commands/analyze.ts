/** `npm run --silent analyze -- FILE.jsonl`: the dates, quotes and moments of texts, a line for each. */
import { findTimexes } from '../../context/dates/find-timexes';
import { findMoments } from '../../context/moments/find-moments';
import { findQuotes } from '../../context/quotes/find-quotes';
import { loadLanguage } from '../../import/load-language';
import { readText } from '../../language/read-text';
import { splitText } from '../../language/tokens/sentences';
import { answerLines } from '../lines/json-lines';

/** A line of the file given: a text, and the day that it was published on. */
interface Line {
  id: string | number;
  text: string;
  published: string;
  lang?: string;
  headline?: string | null;
}

function isLine(value: unknown): value is Line {
  return (
    typeof value === 'object' &&
    value !== null &&
    'id' in value &&
    'text' in value &&
    typeof value.text === 'string' &&
    'published' in value &&
    typeof value.published === 'string' &&
    (!('lang' in value) || value.lang === undefined || typeof value.lang === 'string')
  );
}

/** Paragraphs end at blank lines; any other line end is a space, which moves no place in the text. */
const unwrapped = (text: string): string => text.replace(/(?<!\n[ \t\r]*)\n(?![ \t\r]*\n)/gu, ' ');

function analyze(line: unknown) {
  if (!isLine(line)) throw new Error('needs "id", "text" and "published"');
  const { id, text, published, lang = 'en', headline } = line;
  const timexes = findTimexes(text, { published, language: lang });
  const model = loadLanguage(lang);
  const read = model && readText(unwrapped(text), model);
  const moments = findMoments({
    read,
    timexes,
    published,
    headline: typeof headline === 'string' ? headline : null,
  });
  return {
    id,
    timexes: timexes.map(({ start, end, type, value }) => ({ start, end, type, value })),
    quotes: findQuotes(splitText(text, lang)).map(({ spans, speaker }) => ({
      spans: spans.map(({ start, end }) => [start, end]),
      speaker: speaker && { start: speaker.start, end: speaker.end, text: speaker.text },
    })),
    moments: moments.map(({ date, start, end, heading, summary, kind, score }) => ({
      date,
      start,
      end,
      heading,
      summary,
      kind,
      score: Number(score.toFixed(3)),
    })),
  };
}

const [file] = process.argv.slice(2);
if (file === undefined) {
  console.error(
    'usage: npm run --silent analyze -- FILE.jsonl   (lines {"id","text","published","lang"?,"headline"?})',
  );
  process.exitCode = 2;
} else await answerLines(file, analyze);
