import { type ArticleCard } from '../../article/article';
import type { Onward, SavedArticles, Tags } from '../../api/reader-readings';
import type {
  Reading,
  ReadingChange,
  ReadingPlace,
  StoryNews,
  TagMaking,
  TagUndo,
} from '../../reader/reading';
import {
  type Is,
  isBetween,
  isBoolean,
  isEither,
  isInstant,
  isListOf,
  isNumber,
  isObject,
  isOneOf,
  isText,
  orMissing,
  orNull,
} from './shape';

const placeFields = { passageId: isText, offset: isBetween(0, 1_000_000), share: isBetween(0, 1) };
export const isPlace = isObject<ReadingPlace>(placeFields);

const marks = {
  slug: isText,
  finished: isBoolean,
  saved: isBoolean,
  archived: isBoolean,
  tags: isListOf(isText),
};
export const isReading = isObject<Reading>({
  ...marks,
  place: orNull(isObject<ReadingPlace & { at: string }>({ ...placeFields, at: isInstant })),
});
export const isReadings = isListOf(isReading);

export const isTags: Is<Tags> = isListOf(
  isObject<Tags[number]>({ id: isNumber, name: isText, count: isNumber }),
);

const isTagging = isObject<{ name: string; slugs: string[] }>({ name: isText, slugs: isListOf(isText) });
export const isTagUndo: Is<TagUndo> = orNull(
  isObject<TagMaking>({ name: isText, slugs: isListOf(isText), outOf: orMissing(isTagging) }),
);

export const isStoryNews = isObject<StoryNews>({ since: orNull(isInstant), slugs: isListOf(isText) });

export const isOnward: Is<Onward | null> = orNull(
  isObject<Onward>({
    by: isOneOf(['story', 'publisher', 'day']),
    card: isObject<Pick<ArticleCard, 'slug' | 'headline' | 'publishedAt' | 'language' | 'direction'>>({
      ...{ slug: isText, headline: isText, publishedAt: isText, language: isText },
      direction: isOneOf(['ltr', 'rtl']),
    }),
  }),
);

export const isSavedArticles = isObject<SavedArticles>({ slugs: isListOf(isText) });

/** A change of readings that waits on the device. */
interface QueuedChange {
  slugs: string[];
  change: ReadingChange;
}
interface QueuedRestoring {
  restore: Omit<Reading, 'place'>[];
}
const isQueuedChange = isObject<QueuedChange>({
  slugs: isListOf(isText),
  change: isObject<ReadingChange>({
    ...{ finished: orMissing(isBoolean), saved: orMissing(isBoolean), archived: orMissing(isBoolean) },
    ...{ tag: orMissing(isText), untag: orMissing(isText) },
  }),
});
const isQueued = isEither(
  isQueuedChange,
  isObject<QueuedRestoring>({ restore: isListOf(isObject<Omit<Reading, 'place'>>(marks)) }),
);

/** What a queued write changes; null for what can't be read. */
export function readQueuedChange(body: unknown): QueuedChange | QueuedRestoring | null {
  // Devices wrote `deed` before, and may have it in their queues.
  const now =
    typeof body === 'object' && body !== null && 'deed' in body ? { ...body, change: body.deed } : body;
  return isQueued(now) ? now : null;
}
