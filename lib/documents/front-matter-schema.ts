import { z } from 'zod';
import { articleKinds } from '../article/article';
import { longestPassage } from '../article/longest-passage';
import { parseEdtf } from '../article/dates/edtf';
import { parseHref } from '../article/runs';
import { slugFrom } from '../article/slug';
import { isPublishedDate } from '../article/dates/published-date';

/** YAML is read with every scalar as text: `headline: 2011` and `date: 2011` stay what was written. */
const text = z
  .string('must be text')
  .trim()
  .min(1, 'must not be empty')
  .max(longestPassage, `must be at most ${longestPassage.toLocaleString('en')} characters long`);

const address = text.refine(
  (value) => /^https?:/i.test(value) && parseHref(value) !== null,
  'must be an http(s) address',
);
const day = text.refine(isPublishedDate, 'is not a date: write 2023-04-25, or 2023-04-25T14:30:00+03:00');
const edtf = text.refine(
  (value) => parseEdtf(value) !== null,
  'is not a date: write 2023-04-25, 2012-03, 2011, 200X (the 2000s) or 2011/2015',
);
const slug = text.refine((value) => slugFrom(value) === value, 'must be lower-case words joined by hyphens');
const language = text.refine((value) => {
  try {
    return Intl.getCanonicalLocales(value).length === 1;
  } catch {
    return false;
  }
}, 'must be a language tag such as en or ar');
const flag = z.enum(['true', 'false'], 'must be true or false').transform((value) => value === 'true');
/** No picture on the web is wider; more digits than that are a slip. */
const pixels = text.regex(/^[1-9]\d{0,4}$/, 'must be a whole number of pixels').transform(Number);

const party = z.strictObject({ name: text, url: address.optional() });
const partyOrName = z.union([text, party], 'must be a name, or a name and a url');
const story = z.strictObject({ slug, title: text });

const pictureFile = text.refine(
  (value) => !/^[a-z][a-z0-9+.-]*:|^\/\//i.test(value),
  'must be a path, below public or beside the document: the library shows no picture from elsewhere',
);

const photo = z.strictObject({
  file: pictureFile.optional(),
  width: pixels.optional(),
  height: pixels.optional(),
  alt: z.string('must be text').trim().max(longestPassage).optional(),
  caption: text.optional(),
  credit: text.optional(),
  standsIn: flag.optional(),
});

const pullQuote = z.strictObject({
  text,
  speaker: text.optional(),
  statement: text.optional(),
  words: text.optional(),
});

const moment = z.strictObject({
  date: edtf,
  label: text.optional(),
  heading: text.optional(),
  summary: text.optional(),
  words: text,
});

/** Each is searched for in every passage; an article with more than this has an index, not a timeline. */
const mostMarks = 200;

/** The front matter of a document; what it does not know is refused, so that a slip is seen. */
export const frontMatterSchema = z.strictObject({
  slug: slug.optional(),
  headline: text.optional(),
  standfirst: text.optional(),
  byline: partyOrName.optional(),
  publisher: partyOrName.optional(),
  published: day.optional(),
  updated: day.optional(),
  language: language.optional(),
  direction: z.enum(['ltr', 'rtl'], 'must be ltr or rtl').optional(),
  kind: z.enum(articleKinds, `must be one of ${articleKinds.join(', ')}`).optional(),
  url: address.optional(),
  retells: z.strictObject({ name: text, url: address }).optional(),
  story: z.union([story, z.array(story)], 'must be a slug and a title, or a list of these').optional(),
  photo: photo.optional(),
  pullQuotes: z.array(pullQuote).max(mostMarks, `must be at most ${mostMarks}`).optional(),
  moments: z.array(moment).max(mostMarks, `must be at most ${mostMarks}`).optional(),
  leads: flag.optional(),
});

export type FrontMatter = z.output<typeof frontMatterSchema>;
