import type { Article, Photo } from '../../../article/article';
import {
  chosenPhoto,
  type PhotoChanges,
  type PhotoField,
  photoField,
  photoFieldNames,
  photoFields,
} from './lead-photo';
import { withUploadLine } from './uploads';

type Fields = Readonly<Record<string, string>>;
type Pictured = Pick<Article, 'leadPhoto' | 'passages'>;

/** Where a form says what it showed in a field when the page was sent. */
export const shownName = (name: PhotoField): string => `shown:photo.${name}`;

const nowOf = (fields: Fields, typed: PhotoChanges): Fields => ({
  ...fields,
  ...Object.fromEntries(Object.entries(typed).map(([name, { now }]) => [name, now])),
});

/**
 * What was typed, with the words and the point of the picture that is chosen. What the form showed of the picture before
 * is left behind with that, whoever typed it; what was typed since the page was sent is meant for this one. A form that
 * was sent with script has said so itself by then, and stays as it is.
 * @param sent what the form holds
 */
export function withOwnWords(
  article: Pictured,
  typed: PhotoChanges,
  sent: (name: string) => string | null,
): PhotoChanges {
  const fields = photoFields(article);
  const now = nowOf(fields, typed);
  const source = now['photo.picture'];
  const chosen = chosenPhoto(article, now);
  if (!chosen || source === (now['photo.of'] || fields['photo.picture'])) return typed;
  const isTyped = typedSince(sent, fields, now);
  return chosenAs(fields, typed, chosen, source ?? '', isTyped);
}

/** Whether a field has another text than the page was sent with. */
const typedSince =
  (sent: (name: string) => string | null, fields: Fields, now: Fields) =>
  (name: PhotoField): boolean =>
    now[`photo.${name}`] !== (sent(shownName(name)) ?? fields[`photo.${name}`])?.replace(/\r\n?/g, '\n');

function chosenAs(
  fields: Fields,
  typed: PhotoChanges,
  photo: Photo,
  source: string,
  isTyped: (name: PhotoField) => boolean,
): PhotoChanges {
  const changes = { ...typed };
  const set = (name: string, now: string) => {
    const was = typed[name]?.was ?? fields[name] ?? '';
    if (now === was) delete changes[name];
    else changes[name] = { was, now };
  };
  for (const name of photoFieldNames) if (!isTyped(name)) set(`photo.${name}`, photoField(photo, name));
  set('photo.picture', source);
  set('photo.of', source === fields['photo.picture'] ? '' : source);
  return changes;
}

type Uploaded = Pick<Photo, 'caption' | 'credit'> & {
  picture: NonNullable<Photo['picture']>;
  alt: string | null;
};

/**
 * What was typed, with a picture that was uploaded as the lead photo, and what its file says of it where nothing was
 * typed for it. A field that was emptied asks for what the file says.
 */
export function withUpload(
  article: Pictured,
  typed: PhotoChanges,
  uploaded: Uploaded,
  sent: (name: string) => string | null,
): PhotoChanges {
  const fields = photoFields(article);
  const now = nowOf(fields, typed);
  const isTyped = typedSince(sent, fields, now);
  return added(fields, typed, uploaded, (name) => now[`photo.${name}`] !== '' && isTyped(name));
}

/** The same for the lead photo's own picture, fetched at last: what was typed for it stays, also where that is nothing. */
export const withFetched = (article: Pictured, typed: PhotoChanges, fetched: Uploaded): PhotoChanges =>
  added(photoFields(article), typed, fetched, (name) => {
    const change = typed[`photo.${name}`];
    return name === 'focus' || (change !== undefined && change.now !== change.was);
  });

function added(
  fields: Fields,
  typed: PhotoChanges,
  { alt, ...rest }: Uploaded,
  isTyped: (name: PhotoField) => boolean,
): PhotoChanges {
  const photo = { ...rest, alt: alt ?? '', standsIn: false };
  const was = fields['photo.uploads'] ?? '';
  const uploads = { was, now: withUploadLine(typed['photo.uploads']?.now ?? was, photo) };
  return chosenAs(fields, { ...typed, 'photo.uploads': uploads }, photo, photo.picture.src, isTyped);
}
