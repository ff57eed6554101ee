import type { Article, Passage, PassageContent, Run } from '../../article/article';
import { isBlockPassage, toBlockMarkup } from './block-markup';
import { photoFields } from './photo/lead-photo';
import { toMarkup } from './inline-markup';

/** What an editor can type, by the name of its field: `headline`, `p5.text`, `m2.date`. */
export type Fields = Readonly<Record<string, string>>;

/** Passages of words that can be turned into each other, and into lists; tables stay such, code, pictures and links stay as they are, or go. */
export type TextPassage = Extract<Passage, { kind: 'paragraph' | 'heading' | 'quotation' }>;

export const isTextPassage = (passage: Passage): passage is TextPassage =>
  passage.kind === 'paragraph' || passage.kind === 'heading' || passage.kind === 'quotation';

/** What a passage of text can be turned into. */
export const textKinds = ['paragraph', 'heading 2', 'heading 3', 'heading 4', 'quotation'] as const;
export type TextKind = (typeof textKinds)[number];

/** What a list can be turned into, and text into it. */
export const listKind = 'list';

/** Whether a passage of this kind is text, which can be joined to another. */
export const isTextField = (kind: string): boolean => textKinds.some((one) => one === kind);

/** What stands in the field of a passage's kind where it is to go. */
export const leftOut = 'left out';

export const kindOf = (passage: TextPassage): TextKind =>
  passage.kind === 'heading' ? `heading ${passage.level}` : passage.kind;

export const runsOf = (passage: TextPassage): Run[][] =>
  passage.kind === 'quotation' ? passage.paragraphs : [passage.runs];

/** A passage of this kind; of one that was a heading, the runs are one line. */
export function contentOf(kind: TextKind, paragraphs: Run[][]): PassageContent[] {
  if (kind === 'quotation') return [{ kind, paragraphs }];
  if (kind === 'paragraph') return paragraphs.map((runs) => ({ kind, runs }));
  const level = Number(kind.slice(-1)) as 2 | 3 | 4;
  return paragraphs.map((runs) => ({ kind: 'heading', level, runs }));
}

/** What stands in the fields of an article that nobody has changed. */
export function fieldsOf(article: Article): Fields {
  const { byline, publisher } = article;
  const fields: Record<string, string> = {
    headline: article.headline,
    address: article.slug,
    standfirst: article.standfirst ?? '',
    'byline.name': byline?.name ?? '',
    'byline.url': byline?.url ?? '',
    'publisher.name': publisher?.name ?? '',
    'publisher.url': publisher?.url ?? '',
    publishedAt: article.publishedAt,
    updatedAt: article.updatedAt ?? '',
    language: article.language,
    url: article.url ?? '',
    stories: article.stories.map(({ title }) => title).join('\n'),
    order: article.passages.map(({ id }) => id).join(' '),
  };
  Object.assign(fields, photoFields(article));
  for (const passage of article.passages) {
    fields[`${passage.id}.kind`] = isTextPassage(passage) ? kindOf(passage) : passage.kind;
    if (isTextPassage(passage)) fields[`${passage.id}.text`] = runsOf(passage).map(toMarkup).join('\n\n');
    else if (isBlockPassage(passage)) fields[`${passage.id}.text`] = toBlockMarkup(passage);
  }
  for (const { id, date, heading, summary, origin } of article.moments)
    Object.assign(fields, {
      [`${id}.date`]: date,
      [`${id}.heading`]: heading ?? '',
      [`${id}.summary`]: summary ?? '',
      [`${id}.state`]: origin === 'editor' ? 'accepted' : 'suggested',
    });
  for (const { id, text, speaker, statement, origin } of article.pullQuotes)
    Object.assign(fields, {
      [`${id}.quote`]: text,
      [`${id}.speaker`]: speaker ?? '',
      [`${id}.statement`]: statement ?? '',
      [`${id}.state`]: origin === 'editor' ? 'accepted' : 'suggested',
    });
  return { ...fields, ...newMarks };
}

/** What tells words that are to be marked from the same words elsewhere: their passage, and what stands around them. */
export const whereFields = ['passage', 'prefix', 'suffix'] as const;

/** A moment and a pull quote that are to be added: the words in the text that they are tied to, and the rest. */
const newMarks: Fields = Object.fromEntries(
  [
    ...['words', ...whereFields, 'date', 'heading', 'summary'].map((part) => `new.${part}`),
    ...['words', ...whereFields, 'speaker'].map((part) => `newquote.${part}`),
  ].map((name) => [name, '']),
);

/** What is wrong with what was typed, and in which field. */
export interface FieldProblem {
  field: string;
  reason: string;
}

/** A field as it was when the editor saw it, and as it was typed. */
export interface FieldChange {
  was: string;
  now: string;
}
export type FieldChanges = Readonly<Record<string, FieldChange>>;

/** As browsers send it, a text has other ends of lines than it was given; a NUL no database takes. */
const unified = (text: string): string => text.replace(/\r\n?/g, '\n').replaceAll('\0', '');

/** A field of a passage, a moment or a quote, also of one that the article has no more, or not yet. */
const isOfPart = /^[pbmq]\d{1,6}\.[a-z]{1,20}$/;

/** What was changed in a form, of the fields that there are, and of parts that the article lacks. */
export function changesIn(
  fields: Iterable<string>,
  sent: (name: string) => string | null,
  names: readonly string[] = [],
): FieldChanges {
  const changes: Record<string, FieldChange> = {};
  for (const name of new Set([...fields, ...names.filter((one) => isOfPart.test(one))])) {
    const [was, now] = [sent(`was:${name}`), sent(name)];
    if (was === null || now === null) continue;
    const change = { was: unified(was), now: unified(now) };
    if (change.was !== change.now) changes[name] = change;
  }
  return changes;
}

/** What was typed, with each suggestion that nobody has decided on accepted. */
export function acceptAll(fields: Fields, typed: FieldChanges): FieldChanges {
  const open = Object.entries(fields).filter(
    ([name, value]) => name.endsWith('.state') && (typed[name]?.now ?? value) === 'suggested',
  );
  return {
    ...typed,
    ...Object.fromEntries(open.map(([name, was]) => [name, { was, now: 'accepted' }])),
  };
}

/** What an editor typed that the article has no field for any more: texts, not choices. */
export function unplacedFields(article: Article, typed: FieldChanges): string[] {
  const fields = fieldsOf(article);
  const isText = /^[pmq]\d+\.(?:text|date|heading|summary|quote|speaker|statement)$/;
  return Object.entries(typed).flatMap(([name, { was, now }]) =>
    isText.test(name) && !(name in fields) && now !== '' && now !== was ? [name] : [],
  );
}
