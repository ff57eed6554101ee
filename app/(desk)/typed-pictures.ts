import type { TypedForm } from '@/app/(desk)/typed-answer';
import { goAndSay, type Sent } from '@/app/api/form-route';
import type { Article } from '@/lib/article/article';
import { type FieldChanges, type Fields, leftOut } from '@/lib/documents/edits/article-fields';
import { withFetched, withOwnWords, withUpload } from '@/lib/documents/edits/photo/choose-photo';
import { photosOf } from '@/lib/documents/edits/photo/lead-photo';
import { missingPictures } from '@/lib/documents/edits/photo/missing-pictures';
import { putBack, type readPictureBack } from '@/lib/documents/edits/restore/put-back';
import { wholeMarkup } from '@/lib/documents/edits/restore/whole-passages';
import { largestUpload, pictureService } from '@/lib/import/services/picture-service';

const refused =
  (changes: FieldChanges, at: string | null) =>
  (reason: string): TypedForm => ({
    changes,
    answer: (page) => goAndSay(at === null ? page : `${page}#${at}`, { ok: false, reason }, ''),
  });

/** @param reason a sentence, or a part of one */
const cantBeHad = (reason: string): string =>
  `The picture can’t be had: ${reason.replace(/\.$/, '')}. You can upload it, if you have it.`;

/** Keeps the picture that was chosen: its pixels only, made anew. @param stored what was typed before */
export async function uploadPicture(
  sent: Sent,
  article: Article,
  typed: FieldChanges,
  stored: FieldChanges,
): Promise<TypedForm> {
  // What was typed with a choice is kept as it is where that is saved.
  const refuse = refused(withOwnWords(article, typed, sent.find), 'photo-file');
  const [file] = sent.files('photo.file');
  if (!file) return refuse('No picture was chosen.');
  if (file.size > largestUpload)
    return refuse(`The picture is larger than ${largestUpload / 1_000_000} MB. Choose a smaller one.`);
  const kept = await pictureService.ask().keep(new Uint8Array(await file.arrayBuffer()));
  if (!kept.ok) return refuse(`The picture can’t be used: ${kept.reason}.`);
  const { alt = null, caption = null, credit = null } = kept.words;
  return {
    changes: withUpload(article, typed, { picture: kept.picture, alt, caption, credit }, stored),
    answer: (page) =>
      goAndSay(
        `${page}#field-photo-alt`,
        { ok: true },
        'The picture is here. Readers see it once you publish it.',
      ),
  };
}

/** Has a picture fetched that an import could not have, and puts it where it belongs. @param of `lead`, or a passage */
export async function fetchMissing(
  of: string,
  article: Article,
  fields: Fields,
  typed: FieldChanges,
): Promise<TypedForm> {
  const isLead = of === 'lead';
  // The reason stands at the top, above the list of those that are missing.
  const refuse = refused(typed, null);
  const found = missingPictures(article, typed).find(({ passage }) => (passage ?? 'lead') === of);
  if (!found) return refuse('The picture is there, or is none of the article’s any more.');
  const kept = await pictureService.ask().fetch(found.missing.src);
  if (!kept.ok) return refuse(cantBeHad(kept.reason));
  const { missing: _, ...own } = found.photo;
  const photo = {
    ...own,
    picture: kept.picture,
    alt: own.alt || (kept.alt ?? ''),
    caption: own.caption ?? kept.caption ?? null,
    credit: own.credit ?? kept.credit ?? null,
  };
  const said = (at: string) => (page: string) =>
    goAndSay(`${page}#${at}`, { ok: true }, 'The picture is here. Readers see it once you publish it.');
  if (isLead) return { changes: withFetched(article, typed, photo), answer: said('field-photo-alt') };
  const back = putBack(fields, typed, {
    after: of,
    kind: 'figure',
    markup: wholeMarkup({ kind: 'figure', photo }),
  });
  const kind = `${of}.kind`;
  return {
    // It stands in the place of its caption.
    changes: { ...back.changes, [kind]: { was: typed[kind]?.was ?? fields[kind] ?? '', now: leftOut } },
    answer: said(`field-${back.id}-kind`),
  };
}

/** Has a picture of the page that the article came from fetched, and puts it where it stood there. */
export async function fetchPicture(
  { after, photo }: NonNullable<ReturnType<typeof readPictureBack>>,
  article: Article,
  fields: Fields,
  typed: FieldChanges,
): Promise<TypedForm> {
  const refuse = refused(typed, after === null ? 'edit' : `field-${after}-kind`);
  const kept = await pictureService.ask().fetch(photo.picture.src);
  if (!kept.ok) return refuse(cantBeHad(kept.reason));
  if (photosOf(article).some(({ picture }) => picture?.src === kept.picture.src))
    return refuse('The picture is in the article already.');
  const { picture, alt, caption, credit } = kept;
  const markup = wholeMarkup({
    kind: 'figure',
    photo: {
      ...{ ...photo, picture },
      alt: photo.alt || (alt ?? ''),
      caption: photo.caption ?? caption ?? null,
      credit: photo.credit ?? credit ?? null,
    },
  });
  const back = putBack(fields, typed, { after, kind: 'figure', markup });
  const done = 'The picture is in the text. Readers see it once you publish it.';
  return {
    changes: back.changes,
    answer: (page) => goAndSay(`${page}#field-${back.id}-kind`, { ok: true }, done),
  };
}
