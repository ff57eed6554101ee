import type { Article, Photo } from '@/lib/article/article';
import type { FieldChanges } from '@/lib/documents/edits/article-fields';
import { missingPictures } from '@/lib/documents/edits/photo/missing-pictures';

type Missing = NonNullable<Photo['missing']>;

/** Of a picture's own words, or of its address, so much tells it from others. */
const mostShown = 80;

/** The pictures that an import could not have, each with the reason and a way to where it is put right. */
export function MissingPictures({ article, changes }: { article: Article; changes: FieldChanges | null }) {
  const all = missingPictures(article, changes ?? {});
  if (all.length === 0) return null;
  return (
    <section aria-label="Missing pictures" className="border-rule mt-4 border p-3">
      <p>{all.length === 1 ? 'A picture' : `${all.length} pictures`} could not be had at import:</p>
      <ul className="list-disc ps-6">
        {all.map(({ passage, photo, missing }) => (
          <li key={passage ?? 'lead'} className="wrap-anywhere">
            <a
              href={passage === null ? '#photo' : `#field-${passage}-kind`}
              className="inline-flex min-h-6 items-center underline"
            >
              <span>
                {passage === null ? 'The lead photo' : 'A picture in the text'}:{' '}
                {photo.alt || photo.caption ? (
                  <bdi lang={article.language}>{shorten(photo.alt || (photo.caption ?? ''))}</bdi>
                ) : (
                  <bdi>{shorten(missing.src)}</bdi>
                )}
              </span>
            </a>
            <span className="block">Why: {missing.reason}.</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

const shorten = (words: string): string => words.slice(0, mostShown).replace(/\.$/, '');

const nameOf = (of: string): string =>
  of === 'lead' ? 'the lead photo' : `the picture of passage ${of.slice(1)}`;

/** Of one of them: its address, and a button that has it fetched now. */
export const FetchMissing = ({ of, missing }: { of: string; missing: Missing }) => (
  <div className="mt-2">
    <p className="wrap-anywhere">
      The picture could not be had at import: {missing.reason}.{' '}
      {/^https?:/.test(missing.src) ? (
        <a href={missing.src} rel="noreferrer" className="underline">
          Look at {nameOf(of)}
        </a>
      ) : (
        missing.src
      )}
    </p>
    {/^https?:/.test(missing.src) && (
      <button type="submit" name="action" value={`fetch:${of}`} className="own-data-button mt-2">
        Fetch {nameOf(of)}
      </button>
    )}
  </div>
);
