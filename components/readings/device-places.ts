import { z } from 'zod';
import { place, type Place } from '@/lib/api/reader-readings';

/** The page's own path stands in the key: lib/http/late-scripts.ts looks for it. */
const prefix = 'backstory.place:';
const pathOf = (slug: string) => `/articles/${encodeURIComponent(slug)}`;

const kept = z.object({
  place,
  finished: z.boolean(),
  /** By this device's clock. */
  at: z.number(),
  /** False until the server has it, or says that it keeps none. */
  told: z.boolean(),
});
export type KeptPlace = z.infer<typeof kept>;

/** Where this device was in the article; null for nowhere. */
export function findPlace(slug: string): KeptPlace | null {
  try {
    return kept.parse(JSON.parse(localStorage.getItem(prefix + pathOf(slug)) ?? ''));
  } catch {
    return null;
  }
}

/** Keeps where the reader is. Storage that is full or forbidden keeps nothing. */
export function keepPlace(slug: string, now: { place: Place; finished: boolean }): void {
  write(slug, { ...now, at: Date.now(), told: false });
}

/** Called when the server has the place that was kept at this time. */
export function notePlaceTold(slug: string, at: number): void {
  const now = findPlace(slug);
  if (now?.at === at) write(slug, { ...now, told: true });
}

/** The articles whose places the server doesn't have. */
export function untoldPlaces(): string[] {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(`${prefix}/articles/`))
      .map((key) => decodeURIComponent(key.slice(`${prefix}/articles/`.length)))
      .filter((slug) => findPlace(slug)?.told === false);
  } catch {
    return [];
  }
}

function write(slug: string, place: KeptPlace) {
  try {
    localStorage.setItem(prefix + pathOf(slug), JSON.stringify(place));
  } catch {
    // The reader finds their place by themselves.
  }
}
