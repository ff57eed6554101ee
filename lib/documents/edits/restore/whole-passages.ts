import { z } from 'zod';
import type { PassageContent, Photo, Picture } from '../../../article/article';
import { longestPassage } from '../../../article/longest-passage';
import { readPhotoJson } from '../photo/photo-json';
import { readRelated, relatedMarkup } from './related-markup';

/** Passages that come back whole: an editor types nothing in them. */
export const wholeKinds = ['code', 'figure', 'related'] as const;
type WholeKind = (typeof wholeKinds)[number];
type Whole = Extract<PassageContent, { kind: WholeKind }>;

/** Whether a passage of this kind has no box to type in. */
export const isWholeKind = (kind: string | undefined): boolean => wholeKinds.some((one) => one === kind);

export const isWhole = (content: PassageContent): content is Whole => isWholeKind(content.kind);

/** As the editor's form keeps it: of code, its language stands on the first line; of a picture, all of it as JSON. */
export function wholeMarkup(content: Whole): string {
  if (content.kind === 'code') return `${content.language ?? ''}\n${content.text}`;
  return content.kind === 'figure' ? JSON.stringify(content.photo) : relatedMarkup(content.link);
}

/** What such a field says; null where it can't be read, since forms can be made up. */
export function readWhole(kind: string, markup: string): Whole | null {
  if (markup.length > longestPassage) return null;
  if (kind === 'related') {
    const link = readRelated(markup);
    return link && { kind, link };
  }
  if (kind === 'figure') {
    const photo = ownPhoto.safeParse(readPhotoJson(markup)).data;
    return photo ? { kind, photo } : null;
  }
  const end = markup.indexOf('\n');
  const text = markup.slice(end + 1);
  const language = markup.slice(0, Math.max(0, end)).trim();
  const isRead = kind === 'code' && end >= 0 && text.trim() !== '' && /^[\w+#.-]{0,40}$/.test(language);
  return isRead ? { kind: 'code', text, language: language || null } : null;
}

/** The pictures that the library stores, and the site's own. */
const ownPicture = /^\/(?:pictures\/[0-9a-f]{64}|(?:[\w-]+\/){1,5}[\w-]+\.[a-z]{3,4})$/;
/** One of the page that the article came from. */
const webPicture = /^https?:\/\/[^\s]{1,2000}$/;
const side = z.number().int().min(1).max(99_999);
const perCent = z.number().min(0).max(100);
const photoOf = (src: RegExp) =>
  z.object({
    picture: z.object({ src: z.string().regex(src), width: side, height: side }),
    alt: z.string(),
    caption: z.string().nullable(),
    credit: z.string().nullable(),
    standsIn: z.boolean(),
    focus: z.object({ x: perCent, y: perCent }).optional(),
  });
const [ownPhoto, webPhoto] = [photoOf(ownPicture), photoOf(webPicture)];

/** A picture of the web, which has to be fetched before it can come back; null for anything else. */
export const readWebPhoto = (markup: string): (Photo & { picture: Picture }) | null =>
  markup.length > longestPassage ? null : (webPhoto.safeParse(readPhotoJson(markup)).data ?? null);
