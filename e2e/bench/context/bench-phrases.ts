/**
 * `npm run bench:phrases -- FOLDER [--half tuned|untuned] [--errors LANGUAGE]`: reads the labelled expressions in
 * `FOLDER/dates-phrases/duckling.jsonl.gz` with our grammars and with chrono-node's, and prints what each gets
 * right by language. Rules were tuned on the one half of the expressions; the other is what is printed.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import * as chrono from 'chrono-node';
import { z } from 'zod';
import { findTimexes } from '../../../lib/context/dates/find-timexes';
import { stretchOf, timexValue, toDay, weekdayOf } from '../../../lib/context/dates/resolve/calendar';
import { markdownTable, oneDecimal } from './counts';

const published = '2013-02-12';
const reference = new Date(`${published}T04:30:00`);

const phraseSchema = z.object({
  lang: z.string(),
  text: z.string(),
  kind: z.string().optional(),
  values: z.array(z.string()).default([]),
  grain: z.string().default(''),
});
type Phrase = z.infer<typeof phraseSchema>;

/** How many characters of a date and time a grain says. */
const lengths: Readonly<Record<string, number>> = {
  Year: 4,
  Quarter: 7,
  Month: 7,
  Week: 10,
  Day: 10,
  Hour: 16,
  Minute: 16,
};

const two = (value: number) => String(value).padStart(2, '0');
const dayOf = (date: string) =>
  toDay(Number(date.slice(0, 4)), Number(date.slice(5, 7) || 1), Number(date.slice(8, 10) || 1));
const monday = (date: string) => {
  const day = dayOf(date);
  return timexValue({ unit: 'day', day: day - weekdayOf(day) + 1 });
};

/** The first moment of the first expression that our grammars find, as exact as they say. */
function readOurs({ text, lang, grain }: Phrase): string | null {
  const all = findTimexes(text, { published, language: lang.toLowerCase() });
  const dated = all.filter(({ type, value }) => type === 'TIME' || (type === 'DATE' && /^\d/.test(value)));
  // Where a day and a time stand apart, the time has its day in its value.
  const found = (lengths[grain] === 16 && dated.find(({ type }) => type === 'TIME')) || dated[0];
  if (!found) return null;
  if (found.type === 'TIME') return found.value;
  return found.value.includes('W') ? found.value : (found.edtf?.split('/')[0] ?? null);
}

const chronoByLanguage: Readonly<Record<string, chrono.Chrono>> = {
  AR: chrono.ar.casual,
  DE: chrono.de.casual,
  EN: chrono.en.casual,
  ES: chrono.es.casual,
  FR: chrono.fr.casual,
  IT: chrono.it.casual,
  NL: chrono.nl.casual,
  PT: chrono.pt.casual,
  RU: chrono.ru.casual,
  SV: chrono.sv.casual,
  UK: chrono.uk.casual,
};

function readWithChrono({ text, lang }: Phrase): string | null {
  const components = chronoByLanguage[lang]?.parse(text, reference)[0]?.start;
  if (!components) return null;
  const [year, month, day] = (['year', 'month', 'day'] as const).map((part) => components.get(part) ?? 0);
  const time = `T${two(components.get('hour') ?? 0)}:${two(components.get('minute') ?? 0)}`;
  return `${year}-${two(month ?? 0)}-${two(day ?? 0)}${time}`;
}

/**
 * Whether a moment is the one that is meant, as exact as the label or, where the reader says less, as it says
 * ("two years ago" is a year). Days without a year or a week are right a year or a week off: duckling looks
 * ahead, and news look back.
 */
function isRight({ values, grain }: Phrase, found: string | null): boolean {
  const wanted = values[0];
  if (!wanted || found === null) return false;
  // A week, by its number.
  if (found.includes('W')) return timexValue(stretchOf(dayOf(wanted), 'week')) === found;
  const length = Math.min(lengths[grain] ?? 0, grain === 'Month' ? Math.max(found.length, 4) : Infinity);
  const [want, have] = [wanted, grain === 'Week' ? monday(found) : found].map((each) =>
    each.slice(0, length),
  );
  if (want === have) return true;
  if (want === undefined || have?.length !== length || grain === 'Week' || grain === 'Year') return false;
  if (want.slice(10) !== have.slice(10)) return false;
  const isYearOff =
    want.slice(4) === have.slice(4) && Math.abs(Number(want.slice(0, 4)) - Number(have.slice(0, 4))) === 1;
  return isYearOff || (length >= 10 && Math.abs(dayOf(want) - dayOf(have)) === 7);
}

/** Languages that one of the two has a grammar for. */
const languages = 'AR DE EN ES FR IT NL PL PT RU SV TR UK'.split(' ');
const isTuned = ({ lang, text }: Phrase) =>
  (createHash('sha256').update(`${lang} ${text}`).digest()[0] ?? 0) % 2 === 0;

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { half: { type: 'string', default: 'untuned' }, errors: { type: 'string' } },
});
const [given] = positionals;
if (given === undefined) {
  console.error('usage: npm run bench:phrases -- FOLDER [--half tuned|untuned] [--errors LANGUAGE]');
  process.exit(2);
}
const folder = isAbsolute(given) ? given : join(process.env.INIT_CWD ?? process.cwd(), given);
const phrases = gunzipSync(readFileSync(join(folder, 'dates-phrases', 'duckling.jsonl.gz')))
  .toString('utf8')
  .trim()
  .split('\n')
  .map((line) => phraseSchema.parse(JSON.parse(line)))
  .filter((phrase) => isTuned(phrase) === (options.half === 'tuned'))
  .filter(({ kind, grain }) => kind === 'datetime' && grain in lengths);

const share = (of: readonly Phrase[], read: (phrase: Phrase) => string | null) =>
  of.length === 0
    ? '–'
    : oneDecimal((100 * of.filter((phrase) => isRight(phrase, read(phrase))).length) / of.length);
const rows = languages.map((language) => {
  const own = phrases.filter(({ lang }) => lang === language);
  const days = own.filter(({ grain }) => (lengths[grain] ?? 0) <= 10);
  const times = own.filter(({ grain }) => lengths[grain] === 16);
  const other = language in chronoByLanguage ? readWithChrono : null;
  return [
    language.toLowerCase(),
    String(days.length),
    share(days, readOurs),
    other ? share(days, other) : '–',
    String(times.length),
    share(times, readOurs),
    other ? share(times, other) : '–',
  ];
});
console.log(
  markdownTable(['right, %', 'dates', 'Backstory', 'chrono-node', 'times', 'Backstory', 'chrono-node'], rows),
);
for (const phrase of options.errors ? phrases : []) {
  if (phrase.lang !== options.errors) continue;
  const found = readOurs(phrase);
  if (!isRight(phrase, found))
    console.log(`${phrase.text} = ${phrase.values.join(', ')} ${phrase.grain}: ${found}`);
}
