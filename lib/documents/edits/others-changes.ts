import type { ArticleDraft } from '../../article/article';
import { type Piece, wordDifferences } from '../../article/revisions/word-differences';
import { type FieldChanges, type Fields, fieldsOf, whereFields } from './article-fields';
import { isAdded } from './arrange';
import { renumbered } from './restore/put-back';

/** A field that somebody else has changed and not published. */
export interface OthersChange {
  field: string;
  /** From what stands in the article to what they typed. */
  pieces: Piece[];
  /** What the editor who looks at it typed there, where that is something else; null for nothing. */
  mine: string | null;
}

/** What no editor types: the rest of the lead photo's fields says what they did. */
const unseenFields: ReadonlySet<string> = new Set(['photo.uploads', 'photo.of', 'photo.left']);

/** What somebody else typed, beside what stands in the article and what the editor typed. */
export function othersChanges(
  fields: Fields,
  mine: FieldChanges | null,
  theirs: FieldChanges,
): OthersChange[] {
  return Object.entries(theirs).flatMap(([field, { now }]) => {
    const stands = fields[field] ?? '';
    const typed = mine?.[field]?.now ?? null;
    const isUnseen = unseenFields.has(field) || whereFields.some((part) => field.endsWith(`.${part}`));
    if (now === stands || now === typed || isUnseen) return [];
    return [{ field, pieces: wordDifferences(stands, now), mine: typed }];
  });
}

/** What is begun and not in the article yet: half of one and half of another would be neither's. */
const begun = (field: string): string | undefined => /^(?:new|newquote)\./.exec(field)?.[0];

/** What is typed of a lead photo belongs to the picture that it was typed for. */
const isOfPhoto = (field: string): boolean => field.startsWith('photo.');
const pictureOf = (changes: FieldChanges): string => changes['photo.of']?.now ?? '';

/** What an editor typed with what somebody else did, where they typed nothing themselves. */
export function takeOver(mine: FieldChanges, theirs: FieldChanges): FieldChanges {
  const own = new Set(Object.keys(mine).map(begun));
  const isOtherPhoto = pictureOf(mine) !== pictureOf(theirs) && Object.keys(mine).some(isOfPhoto);
  const renamed = renumbered(theirs, mine);
  const taken = Object.entries(renamed).filter(
    ([field]) =>
      (begun(field) === undefined || !own.has(begun(field))) && !(isOtherPhoto && isOfPhoto(field)),
  );
  const order = mine['order'] && { ...mine['order'], now: orderOfBoth(mine['order'].now, renamed) };
  return { ...Object.fromEntries(taken), ...mine, ...(order && { order }) };
}

/** An editor’s own order, with what somebody else put back behind the passage that it stands behind there. */
function orderOfBoth(mine: string, theirs: FieldChanges): string {
  const order = mine.split(' ').filter((id) => id !== '');
  const others = theirs['order']?.now.split(' ') ?? [];
  for (const [at, id] of others.entries())
    if (isAdded(id) && !order.includes(id)) {
      const before = others.slice(0, at).findLast((one) => order.includes(one));
      order.splice(before === undefined ? 0 : order.indexOf(before) + 1, 0, id);
    }
  return order.join(' ');
}

/** States of an article that were published, the newest first, and whether these are all. */
export interface PublishedStates {
  states: readonly { by: string; draft: ArticleDraft }[];
  areAll: boolean;
}

/**
 * Who gave each of these fields what stands in it, where it is known.
 * Where there are states before the ones given, nothing is said of what stood in the oldest of these already.
 */
export function changedBy(
  fields: Fields,
  names: readonly string[],
  { states, areAll }: PublishedStates,
): ReadonlyMap<string, string> {
  const known = states.map(({ by, draft }) => ({
    by,
    fields: fieldsOf({ ...draft, slug: draft.slug ?? '', wordCount: 0 }),
  }));
  return new Map(
    names.flatMap((name): [string, string][] => {
      const before = known.findIndex((state) => state.fields[name] !== fields[name]);
      const last = before < 0 ? (areAll ? known.at(-1) : undefined) : known[before - 1];
      return last ? [[name, last.by]] : [];
    }),
  );
}
