import type { Article, Photo } from '../../../article/article';
import { readFocus, writeFocus } from './focus';
import { uploadsIn, withUploadLine } from './uploads';

type Fields = Readonly<Record<string, string>>;
type FieldChanges = Readonly<Record<string, { was: string; now: string }>>;

/** What is said of a photo. */
const photoWords = ['alt', 'caption', 'credit'] as const;
type PhotoWord = (typeof photoWords)[number];

/** What stands in the field of the picture where there are a caption and a credit alone. */
const wordsAlone = 'none';

/** Whether a picture was chosen as the lead photo, and neither none nor words alone. */
export function isPictureChosen(typed: FieldChanges): boolean {
  const now = typed['photo.picture']?.now ?? '';
  return now !== '' && now !== wordsAlone;
}

/** The photos of the article that have a picture, each picture once: what can be made its lead photo. */
export function photosOf({ leadPhoto, passages }: Pick<Article, 'leadPhoto' | 'passages'>): Photo[] {
  const figures = passages.flatMap((passage) => (passage.kind === 'figure' ? [passage.photo] : []));
  const bySource = new Map<string, Photo>();
  for (const photo of [...(leadPhoto ? [leadPhoto] : []), ...figures])
    if (photo.picture && !bySource.has(photo.picture.src)) bySource.set(photo.picture.src, photo);
  return [...bySource.values()];
}

/**
 * What was typed, with a picture that was uploaded as the lead photo, and what its file says of it where nothing was typed.
 * @param isOwn whether it is the article's own, fetched at last: then an emptied field was emptied for it
 */
export function withUpload(
  fields: Fields,
  typed: FieldChanges,
  { picture, alt, caption, credit }: Pick<Photo, 'picture' | 'caption' | 'credit'> & { alt: string | null },
  isOwn = false,
): FieldChanges {
  if (!picture) return typed;
  const change = (name: string, now: string) => ({
    [`photo.${name}`]: { was: typed[`photo.${name}`]?.was ?? fields[`photo.${name}`] ?? '', now },
  });
  const before = typed['photo.uploads']?.now ?? '';
  const ofFiles = uploadsIn(before);
  const word = (name: PhotoWord, own: string | null) => {
    const { was, now } = typed[`photo.${name}`] ?? {};
    // What an earlier file said of another picture nobody has typed.
    const isTyped = now !== was && (isOwn || now !== '') && !ofFiles.some((photo) => photo[name] === now);
    return isTyped ? {} : change(name, own ?? '');
  };
  const photo = { picture, alt: alt ?? '', caption, credit, standsIn: false };
  return {
    ...typed,
    ...change('uploads', withUploadLine(before, { ...photo, picture })),
    ...change('picture', picture.src),
    ...word('alt', alt),
    ...word('caption', caption),
    ...word('credit', credit),
    ...(!isOwn && change('focus', '')),
  };
}

/** What stands in the fields of the lead photo. */
export const photoFields = ({ leadPhoto }: Pick<Article, 'leadPhoto'>): Fields => ({
  'photo.picture': leadPhoto ? (leadPhoto.picture?.src ?? wordsAlone) : '',
  'photo.alt': leadPhoto?.alt ?? '',
  'photo.caption': leadPhoto?.caption ?? '',
  'photo.credit': leadPhoto?.credit ?? '',
  'photo.focus': leadPhoto?.focus ? writeFocus(leadPhoto.focus) : '',
  'photo.uploads': '',
});

/** The lead photo as it was typed: another picture brings its own words, but for those that were typed. */
export function photoFrom(
  article: Article,
  fields: Fields,
  refuse: (field: string, reason: string) => void,
): Photo | null {
  const current = photoFields(article);
  const source = fields['photo.picture'];
  const isOther = source !== current['photo.picture'];
  if (source === '') return null;
  const isIt = ({ picture }: Photo) => picture?.src === source;
  const uploads = uploadsIn(fields['photo.uploads'] ?? '');
  const others = photosOf(article);
  const chosen = isOther ? [...others, ...uploads].find(isIt) : article.leadPhoto;
  if (!chosen) {
    refuse('photo.picture', 'is none of the article’s pictures any more');
    return null;
  }
  // With it, its words came into the fields: what stands there is meant for it.
  const isUploaded = uploads.some(isIt);
  const typedWord = (name: PhotoWord) => fields[`photo.${name}`] ?? '';
  const isFilledBy = (one: Photo) => photoWords.every((name) => typedWord(name) === (one[name] ?? ''));
  const words = (name: PhotoWord): string => {
    const typed = typedWord(name);
    const isOld = isOther && !isUploaded && typed === current[`photo.${name}`];
    // They came with a picture that was uploaded, and another is chosen; an empty field may have been emptied.
    const isOfAnother = uploads.some(
      (one) => !isIt(one) && (typed === '' ? isFilledBy(one) : one[name] === typed),
    );
    // A page without script shows the words of the picture that was chosen before, and sends them with the next one.
    const isShown = others.some((one) => !isIt(one) && isFilledBy(one));
    return (isOld || isOfAnother || isShown ? (chosen[name] ?? '') : typed).trim();
  };
  const { focus: own, ...rest } = chosen;
  const typedFocus = (fields['photo.focus'] ?? '').trim();
  const isUntouched = isOther && typedFocus === current['photo.focus'];
  const focus = isUntouched ? own : readFocus(typedFocus);
  if (focus === null)
    refuse('photo.focus', 'is no point such as 30 20: per cent from the left and from above');
  return {
    ...rest,
    ...(focus && { focus }),
    alt: words('alt'),
    caption: words('caption') || null,
    credit: words('credit') || null,
  };
}
