import type { Article, ArticleDraft } from '../../article/article';
import { isPublishedDate } from '../../article/dates/published-date';
import { type EditablePart, editableParts, type EditorsWork } from '../../article/revisions/edited-parts';
import { directionOf } from '../../article/direction';
import { parseHref } from '../../article/runs';
import { slugFrom } from '../../article/slug';
import { type FieldChanges, type FieldProblem, type Fields, fieldsOf } from './article-fields';
import { isAdded, isSameOrder } from './arrange';
import { editMarks } from './marks/edit-marks';
import { isLanguage } from './head-as-typed';
import { photoFrom } from './photo/lead-photo';
import { editPassages } from './edit-passages';

/** An article as an editor left it, and what they did to it. */
export interface EditedArticle extends EditorsWork {
  draft: ArticleDraft;
}

interface Options {
  /** A date as people type it, in EDTF; null where it can't be read. */
  readDate(typed: string): string | null;
  /** Who changed a field last; null where it isn't known. */
  changedBy?(field: string): string | null;
}

/**
 * The article with an editor's changes; or what is wrong with them, all at once. Where somebody else has changed a
 * field since the editor saw it, that is a problem too, which names what stands there now.
 */
export function applyChanges(
  article: Article,
  changes: FieldChanges,
  { readDate, changedBy = () => null }: Options,
): { ok: true; edited: EditedArticle } | { ok: false; problems: FieldProblem[] } {
  const current = fieldsOf(article);
  const problems = conflictsWith(current, changes, changedBy);
  const fields: Fields = {
    ...current,
    ...Object.fromEntries(Object.entries(changes).map(([name, { now }]) => [name, now])),
  };
  const head = editHead(article, fields, problems);
  const passages = editPassages(article.passages, current, fields, problems);
  const marks = editMarks(article, passages, { current, fields, readDate }, problems);
  if (problems.length > 0) return { ok: false, problems };
  const draft = { ...article, ...head, passages, moments: marks.moments, pullQuotes: marks.pullQuotes };
  const isChanged = (part: EditablePart) => JSON.stringify(draft[part]) !== JSON.stringify(article[part]);
  return {
    ok: true,
    edited: { draft, parts: editableParts.filter(isChanged), dismissed: marks.dismissed },
  };
}

function conflictsWith(
  current: Fields,
  changes: FieldChanges,
  changedBy: NonNullable<Options['changedBy']>,
): FieldProblem[] {
  return Object.entries(changes).flatMap(([field, { was, now }]) => {
    const stands = current[field];
    if (isAdded(field)) return [];
    if (stands === undefined)
      return now === '' || now === was ? [] : [{ field, reason: 'is not in the article any more' }];
    if (stands === was || stands === now) return [];
    // Passages that came or went since are no other order.
    if (field === 'order' && isSameOrder(stands, was)) return [];
    const by = changedBy(field);
    const changed = by === null ? 'was changed meanwhile' : `was changed meanwhile by ${by}`;
    // It is a list of ids, which say nothing to anybody.
    if (field === 'order') return [{ field, reason: `${changed}; publish again to have yours` }];
    return [{ field, reason: `${changed}; it is now: ${stands === '' ? 'empty' : `“${stands}”`}` }];
  });
}

/** What an editor typed that no two articles may have: the original’s address, and the place in the library. */
export const typedAddresses = ({
  url,
  address,
}: FieldChanges): { url: string | null; slug: string | null } => ({
  url: url ? parseHref(url.now.trim()) : null,
  slug: address ? slugFrom(address.now.trim()) : null,
});

/** Longer than any headline that was seen. */
const longestLine = 500;

function editHead(article: Article, fields: Fields, problems: FieldProblem[]) {
  const text = (name: string) => (fields[name] ?? '').trim();
  const refuse = (field: string, reason: string) => void problems.push({ field, reason });
  const headline = text('headline').replace(/\s+/g, ' ');
  if (headline === '' || headline.length > longestLine)
    refuse('headline', `has 1 to ${longestLine} characters`);
  const publishedAt = text('publishedAt');
  if (!isPublishedDate(publishedAt)) refuse('publishedAt', 'is no day or time such as 2023-04-25');
  const updatedAt = text('updatedAt') || null;
  if (updatedAt !== null && !isPublishedDate(updatedAt))
    refuse('updatedAt', 'is no day or time such as 2023-04-25');
  const language = text('language');
  if (!isLanguage(language)) refuse('language', 'is no language such as en, de-AT or ar');
  const address = (field: string) => {
    const given = text(field);
    const href = given === '' ? null : parseHref(given);
    if (given !== '' && (href === null || !/^https?:/.test(href)))
      refuse(field, 'is no address such as https://news.example/');
    return href;
  };
  const party = (name: string) => {
    const url = address(`${name}.url`);
    const called = text(`${name}.name`);
    if (called === '' && url !== null) refuse(`${name}.name`, 'has an address and no name');
    return called === '' ? null : { name: called, url };
  };
  return {
    slug: addressIn(article, text('address'), problems),
    headline,
    standfirst: text('standfirst') || null,
    byline: party('byline'),
    publisher: party('publisher'),
    publishedAt,
    updatedAt,
    language,
    direction: language === article.language ? article.direction : directionOf(language),
    url: address('url'),
    leadPhoto: photoFrom(article, fields, refuse),
    stories: storiesFrom(text('stories'), article),
  };
}

/** As the address will have it: in small letters, with hyphens between its words. */
function addressIn({ slug }: Article, typed: string, problems: FieldProblem[]): string {
  if (typed === slug) return slug;
  if (!/[\p{L}\p{N}]/u.test(typed) || typed.length > longestLine)
    problems.push({ field: 'address', reason: 'has letters or digits, such as night-ferry' });
  return slugFrom(typed);
}

/** One a line; one that the article is in already keeps its address. */
function storiesFrom(titles: string, { stories }: Article): ArticleDraft['stories'] {
  const wanted = [...new Set(titles.split('\n').map((title) => title.trim()))].filter(
    (title) => title !== '',
  );
  return wanted.map(
    (title) => stories.find((story) => story.title === title) ?? { slug: slugFrom(title), title },
  );
}
