/**
 * `npm run bench:context -- FOLDER [--only dates|quotes|pages|bare-pages|memory] [--pages N]`: reads the labelled texts and pages
 * of a folder with our code and with the installed libraries, and prints what each gets right, side by side.
 */
import { isAbsolute, join } from 'node:path';
import { parseArgs } from 'node:util';
import { barePage } from './readers/bare-page';
import { benchDates } from './bench-dates';
import { benchMemory } from './bench-memory';
import { benchPages } from './bench-pages';
import { benchQuotes } from './bench-quotes';

/** Enough for growth to show: a leak of one page in a hundred would be some 100 MB. */
const defaultPages = 10_000;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { only: { type: 'string', multiple: true }, pages: { type: 'string' } },
});

type Part = (folder: string) => string[] | Promise<string[]>;
const parts: Readonly<Record<string, Part>> = {
  dates: benchDates,
  quotes: benchQuotes,
  pages: (folder) => benchPages(folder),
  'bare-pages': (folder) => benchPages(folder, barePage),
  memory: (folder) => benchMemory(folder, Number(values.pages ?? defaultPages)),
};

const [given] = positionals;
const chosen = values.only ?? Object.keys(parts);
if (given === undefined || chosen.some((name) => !(name in parts))) {
  console.error(
    `usage: npm run bench:context -- FOLDER [--only ${Object.keys(parts).join('|')}] [--pages ${defaultPages}]`,
  );
  process.exitCode = 2;
} else {
  const folder = isAbsolute(given) ? given : join(process.env.INIT_CWD ?? process.cwd(), given);
  for (const name of chosen)
    for (const table of (await parts[name]?.(folder)) ?? []) console.log(`${table}\n`);
}
