import type { Article, Photo } from '../../../article/article';
import {
  chosenPhoto,
  type PhotoChanges,
  type PhotoField,
  photoField,
  photoFieldNames,
  photoFields,
} from './lead-photo';
import { type PhotoWords, readLeft, withLeft } from './left-words';
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
 * What was typed, with the words and the point of the picture that is chosen, or with those that were typed for it
 * before. What the form showed of the picture before is left behind with that one; what was typed since the page was sent
 * is meant for this one. A form that was sent with script has said so itself by then, and stays as it is.
 * @param sent what the form holds
 */
export function withOwnWords(
  article: Pictured,
  typed: PhotoChanges,
  sent: (name: string) => string | null,
): PhotoChanges {
  const fields = photoFields(article);
  const now = nowOf(fields, typed);
  const chosen = chosenPhoto(article, now);
  if (!chosen || now['photo.picture'] === (now['photo.of'] || fields['photo.picture'])) return typed;
  return chosenAs(article, typed, chosen, (name) => {
    const shown = sent(shownName(name))?.replace(/\r\n?/g, '\n') ?? fields[`photo.${name}`] ?? '';
    return { shown, isTyped: now[`photo.${name}`] !== shown };
  });
}

type Uploaded = Pick<Photo, 'caption' | 'credit'> & {
  picture: NonNullable<Photo['picture']>;
  alt: string | null;
};

/**
 * What was typed, with a picture that was uploaded as the lead photo, and what its file says of it where nothing was
 * typed for it: what is stored already was typed for the picture before. A field that was emptied asks for what the file
 * says.
 */
export function withUpload(
  article: Pictured,
  typed: PhotoChanges,
  uploaded: Uploaded,
  stored: PhotoChanges,
): PhotoChanges {
  const fields = photoFields(article);
  const [now, before] = [nowOf(fields, typed), nowOf(fields, stored)];
  return added(article, typed, uploaded, (name) => {
    const [words, shown] = [now[`photo.${name}`] ?? '', before[`photo.${name}`] ?? ''];
    return { shown, isTyped: words !== '' && words !== shown };
  });
}

/** The same for the lead photo's own picture, fetched at last: what was typed for it stays, also where that is nothing. */
export const withFetched = (article: Pictured, typed: PhotoChanges, fetched: Uploaded): PhotoChanges =>
  added(article, typed, fetched, (name) => {
    const change = typed[`photo.${name}`];
    return { shown: '', isTyped: name === 'focus' || (change !== undefined && change.now !== change.was) };
  });

function added(
  article: Pictured,
  typed: PhotoChanges,
  { alt, ...rest }: Uploaded,
  fieldOf: (name: PhotoField) => Shown,
): PhotoChanges {
  const photo = { ...rest, alt: alt ?? '', standsIn: false };
  const was = photoFields(article)['photo.uploads'] ?? '';
  const uploads = { was, now: withUploadLine(typed['photo.uploads']?.now ?? was, photo) };
  const picture = { was: photoFields(article)['photo.picture'] ?? '', now: photo.picture.src };
  return chosenAs(article, { ...typed, 'photo.uploads': uploads, 'photo.picture': picture }, photo, fieldOf);
}

/** What a field showed of the picture before, and whether what stands in it was typed for this one. */
interface Shown {
  shown: string;
  isTyped: boolean;
}

function chosenAs(
  article: Pictured,
  typed: PhotoChanges,
  photo: Photo,
  fieldOf: (name: PhotoField) => Shown,
): PhotoChanges {
  const fields = photoFields(article);
  const now = nowOf(fields, typed);
  const changes = { ...typed };
  const set = (name: string, value: string) => {
    const was = typed[name]?.was ?? fields[name] ?? '';
    if (value === was) delete changes[name];
    else changes[name] = { was, now: value };
  };
  const source = now['photo.picture'] ?? '';
  const of = now['photo.of'] || (fields['photo.picture'] ?? '');
  const before = chosenPhoto(article, { ...now, 'photo.picture': of });
  const shown = Object.fromEntries(photoFieldNames.map((name) => [name, fieldOf(name).shown]));
  const left = now['photo.left'] ?? '';
  set('photo.left', before ? withLeft(left, before, shown as PhotoWords) : left);
  const back = readLeft(left)[source];
  for (const name of photoFieldNames)
    if (!fieldOf(name).isTyped) set(`photo.${name}`, back?.[name] ?? photoField(photo, name));
  set('photo.picture', source);
  set('photo.of', source === fields['photo.picture'] ? '' : source);
  return changes;
}
