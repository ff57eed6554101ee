import type { ArticleDraft, Moment, Passage, PassageContent, PassageWords, PullQuote } from '../article';
import { passageText } from '../passage-text';
import { pairSimilar } from './similar-passages';

/** Ids for the passages of a document that the library has not seen: p1, p2, … */
export const assignIds = (contents: readonly PassageContent[]): Passage[] =>
  contents.map((content, index) => ({ ...content, id: `p${index + 1}` }));

function largestNumber(ids: readonly string[]): number {
  return ids.reduce((largest, id) => Math.max(largest, Number(/^[a-z]+(\d{1,15})$/.exec(id)?.[1] ?? 0)), 0);
}

/** What makes two passages the same one: text, and for those with little text what they point to. */
function passageKey(passage: Passage): string {
  const text = passageText(passage);
  if (passage.kind === 'figure')
    return JSON.stringify(['figure', text, passage.photo.picture?.src, passage.photo.alt]);
  return JSON.stringify([passage.kind, text]);
}

/** Index in `previous` for each index in `next`: the unchanged first, wherever they moved, then the edited. */
function matchPassages(previous: readonly Passage[], next: readonly Passage[]): Map<number, number> {
  const before = previous.map(passageKey);
  const after = next.map(passageKey);
  const matched = new Map<number, number>();
  // From both ends inwards, so that of two equal paragraphs each keeps its own id.
  let head = 0;
  while (head < Math.min(before.length, after.length) && before[head] === after[head]) {
    matched.set(head, head);
    head += 1;
  }
  let tail = 0;
  while (
    tail < Math.min(before.length, after.length) - head &&
    before[before.length - 1 - tail] === after[after.length - 1 - tail]
  ) {
    matched.set(after.length - 1 - tail, before.length - 1 - tail);
    tail += 1;
  }
  const waiting = new Map<string, number[]>();
  for (let i = before.length - tail - 1; i >= head; i -= 1) {
    const key = before[i] ?? '';
    const indices = waiting.get(key);
    if (indices) indices.push(i);
    else waiting.set(key, [i]);
  }
  for (let j = head; j < after.length - tail; j += 1) {
    const i = waiting.get(after[j] ?? '')?.pop();
    if (i !== undefined) matched.set(j, i);
  }
  matchEdited(previous, next, matched);
  return matched;
}

/** Between two matched neighbours, what is left on either side is compared word by word. */
function matchEdited(
  previous: readonly Passage[],
  next: readonly Passage[],
  matched: Map<number, number>,
): void {
  const taken = new Set(matched.values());
  let from = -1;
  let gap: number[] = [];
  for (let j = 0; j <= next.length; j += 1) {
    const to = j === next.length ? previous.length : matched.get(j);
    if (to === undefined) {
      gap.push(j);
      continue;
    }
    if (gap.length > 0) {
      const free: number[] = [];
      for (let i = from + 1; i < to; i += 1) if (!taken.has(i)) free.push(i);
      const old = free.flatMap((i) => previous[i] ?? []);
      const fresh = gap.flatMap((index) => next[index] ?? []);
      for (const [a, b] of pairSimilar(old, fresh)) {
        const [i, index] = [free[a], gap[b]];
        if (i === undefined || index === undefined) continue;
        matched.set(index, i);
        taken.add(i);
      }
    }
    gap = [];
    from = to;
  }
}

/**
 * The passages of a changed document under the ids that they had: links and highlights point there.
 * `lastNumber` is the largest number ever given out, where the caller has stored it: an id that was
 * deleted must not come back for another passage.
 */
export function keepIds(previous: readonly Passage[], next: readonly Passage[], lastNumber = 0): Passage[] {
  const matched = matchPassages(previous, next);
  let number = Math.max(lastNumber, largestNumber(previous.map((passage) => passage.id)));
  return next.map((passage, index) => {
    const old = previous[matched.get(index) ?? -1];
    if (old) return { ...passage, id: old.id };
    number += 1;
    return { ...passage, id: `p${number}` };
  });
}

/** Gives each of `next` the id of the first unused one of `previous` that one of the keys shows to be the same. */
function keepKeyedIds<T extends { id: string }>(
  previous: readonly T[],
  next: readonly T[],
  prefix: string,
  keys: readonly ((item: T) => string)[],
): T[] {
  const ids = new Map<number, string>();
  const used = new Set<string>();
  for (const key of keys) {
    const free = new Map<string, string[]>();
    for (const item of previous)
      if (!used.has(item.id)) free.set(key(item), [...(free.get(key(item)) ?? []), item.id]);
    next.forEach((item, index) => {
      const id = ids.has(index) ? undefined : free.get(key(item))?.shift();
      if (id === undefined) return;
      ids.set(index, id);
      used.add(id);
    });
  }
  let number = largestNumber(previous.map((item) => item.id));
  return next.map((item, index) => {
    const id = ids.get(index);
    if (id !== undefined) return { ...item, id };
    number += 1;
    return { ...item, id: `${prefix}${number}` };
  });
}

const wordsKey = (item: { words: PassageWords }): string =>
  JSON.stringify([item.words.passageId, item.words.exact]);

/** Moments under the ids they had: the same date and heading, else the same words on the same date. */
export const keepMomentIds = (previous: readonly Moment[], next: readonly Moment[]): Moment[] =>
  keepKeyedIds(previous, next, 'm', [
    (moment) => JSON.stringify([moment.date, moment.heading ?? moment.words.exact]),
    (moment) => JSON.stringify([moment.date, wordsKey(moment)]),
    wordsKey,
  ]);

/** Pull quotes under the ids they had: the same words of the same passage, else the same text. */
const keepPullQuoteIds = (previous: readonly PullQuote[], next: readonly PullQuote[]): PullQuote[] =>
  keepKeyedIds(previous, next, 'q', [wordsKey, (quote) => quote.text]);

type WithIds = Pick<ArticleDraft, 'passages' | 'moments' | 'pullQuotes'>;

/** A changed document's draft with every id that can stay, and its words in the passages so named. */
export function keepDraftIds(previous: WithIds, next: ArticleDraft, lastNumber = 0): ArticleDraft {
  const passages = keepIds(previous.passages, next.passages, lastNumber);
  const renamed = new Map(next.passages.map((passage, index) => [passage.id, passages[index]?.id]));
  const point = <T extends { words: PassageWords }>(item: T): T => ({
    ...item,
    words: { ...item.words, passageId: renamed.get(item.words.passageId) ?? item.words.passageId },
  });
  return {
    ...next,
    passages,
    moments: keepMomentIds(previous.moments, next.moments.map(point)),
    pullQuotes: keepPullQuoteIds(previous.pullQuotes, next.pullQuotes.map(point)),
  };
}
