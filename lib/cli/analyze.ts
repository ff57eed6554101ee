/** `npm run --silent analyze -- FILE.jsonl`: the dates, quotes and moments of texts, a line for each. */
import { createReadStream } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { createInterface } from 'node:readline';
import { findTimexes } from '../context/dates/find-timexes';
import { findMoments } from '../context/moments/find-moments';
import { findQuotes } from '../context/quotes/find-quotes';

/** A line of the file given: a text, and the day that it was published on. */
interface Line {
  id: string | number;
  text: string;
  published: string;
  lang?: string;
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

function analyze({ id, text, published, lang = 'en' }: Line): string {
  const timexes = findTimexes(text, { published, language: lang });
  const moments = findMoments({ text: unwrapped(text), timexes, published, language: lang });
  return JSON.stringify({
    id,
    timexes: timexes.map(({ start, end, type, value }) => ({ start, end, type, value })),
    quotes: findQuotes(text, { language: lang }).map(({ spans, speaker }) => ({
      spans: spans.map(({ start, end }) => [start, end]),
      speaker: speaker && { start: speaker.start, end: speaker.end, text: speaker.text },
    })),
    moments: moments.map(({ date, start, end, heading, summary }) => ({
      date,
      start,
      end,
      heading,
      summary,
    })),
  });
}

async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await new Promise((resolve) => process.stdout.once('drain', resolve));
}

async function run(given: string): Promise<void> {
  const file = isAbsolute(given) ? given : join(process.env.INIT_CWD ?? process.cwd(), given);
  let number = 0;
  for await (const text of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
    number += 1;
    if (text.trim() === '') continue;
    try {
      const line: unknown = JSON.parse(text);
      if (!isLine(line)) throw new Error('needs "id", "text" and "published"');
      await write(`${analyze(line)}\n`);
    } catch (error) {
      console.error(`${given}:${number}: ${error instanceof Error ? error.message : String(error)}`);
      process.exitCode = 1;
    }
  }
}

const [file] = process.argv.slice(2);
if (file === undefined) {
  console.error('usage: npm run --silent analyze -- FILE.jsonl   (lines {"id","text","published","lang"?})');
  process.exitCode = 2;
} else await run(file);
