import { randomUUID } from 'node:crypto';
import type { ReactNode } from 'react';
import { Send } from '@/components/ui/form-fields';
import { fieldId } from '@/components/desk/edit/typed';
import { ResponsivePicture } from '@/components/ui/responsive-picture';
import type { CheckQuery } from '@/lib/api/desk/check-list';
import { dateLabel } from '@/lib/article/dates/date-label';
import type { ArticleToCheck, CheckKind } from '@/lib/article/imports/to-check';

interface Props {
  article: ArticleToCheck;
  query: CheckQuery;
}

/** All that is to be decided of one article, sent together. */
export function CheckForm({ article, query: { kind, after } }: Props) {
  const { slug, headline, language, direction, moments, quotes, photo, copies, changed } = article;
  const [story] = article.stories;
  const shows = (one: CheckKind) => kind === undefined || kind === one;
  const doubts = [
    ...(shows('copies') ? copies.map(({ id }) => id) : []),
    ...(shows('changes') && changed ? [changed.id] : []),
  ];
  const edit = `/articles/${encodeURIComponent(slug)}/edit`;
  const own = { lang: language, dir: direction };
  return (
    <form method="post" action="/api/desk/check" data-check className="border-rule border-b py-5">
      <input type="hidden" name="slug" value={slug} />
      <input type="hidden" name="form" value={randomUUID()} autoComplete="off" />
      <input type="hidden" name="hash" value={article.contentHash} />
      <input type="hidden" name="doubts" value={doubts.join(' ')} />
      {kind && <input type="hidden" name="kind" value={kind} />}
      {after && <input type="hidden" name="after" value={after} />}
      <h2 data-row="all" tabIndex={-1} className="font-serif text-[1.3rem] leading-snug font-semibold">
        <a href={`/articles/${encodeURIComponent(slug)}`} {...own} className="hover:underline">
          {headline}
        </a>
      </h2>
      <div data-decisions>
        {shows('stories') && story && (
          <Row
            name="story.state"
            edit={fieldId('stories')}
            legend={
              <>
                Belongs to <bdi>“{story.title}”</bdi>
              </>
            }
            labels={['Yes', 'No']}
          >
            {/* With its row it is sent no more once it is decided. */}
            <input type="hidden" name="story" value={story.slug} />
            {story.reasons.join('; ')}
          </Row>
        )}
        {shows('moments') &&
          moments.map(({ id, date, heading, ...words }) => (
            <Row
              key={id}
              name={`${id}.state`}
              was="suggested"
              edit={fieldId(`${id}.state`)}
              legend={
                <bdi {...own}>
                  {dateLabel(date, language)}
                  {heading !== null && `: ${heading}`}
                </bdi>
              }
              labels={['Keep', 'Dismiss']}
            >
              <Words {...own} {...words} />
            </Row>
          ))}
        {shows('quotes') &&
          quotes.map(({ id, text, speaker, ...words }) => (
            <Row
              key={id}
              name={`${id}.state`}
              was="suggested"
              edit={fieldId(`${id}.state`)}
              legend={
                <bdi {...own}>
                  “{text}”{speaker !== null && ` (${speaker})`}
                </bdi>
              }
              labels={['Keep', 'Dismiss']}
            >
              <Words {...own} {...words} />
            </Row>
          ))}
        {shows('photos') && photo && (
          <div data-row="photo" tabIndex={-1} className="mt-3 flex flex-wrap gap-x-4">
            <span className="w-40">
              <ResponsivePicture picture={photo.picture} alt="" sizes="160px" />
            </span>
            <span className="min-w-60 flex-1">
              <label htmlFor={`photo-${slug}`}>What the lead photo shows</label>
              <input type="hidden" name="was:photo.alt" value="" />
              <input
                id={`photo-${slug}`}
                name="photo.alt"
                maxLength={1_000}
                {...own}
                className="border-muted bg-paper text-ink mt-1 block min-h-11 w-full rounded-sm border px-3"
              />
              {photo.caption !== null && <bdi className="text-muted block">{photo.caption}</bdi>}
            </span>
          </div>
        )}
        {shows('copies') &&
          copies.map(({ id, address }) => (
            <Row
              key={id}
              name={`doubt${id}.state`}
              legend="A page with nearly the same text was left out"
              labels={['It is the same', 'It is another: import it']}
            >
              <a href={address} rel="noreferrer" className="break-all underline">
                {address}
              </a>
            </Row>
          ))}
        {shows('changes') && changed && (
          <Row
            name={`doubt${changed.id}.state`}
            legend={`An import of ${changed.at.toISOString().slice(0, 10)} brought another text from its address`}
            labels={['Seen']}
          />
        )}
        <p className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-2">
          <Send label={`Save what was decided about “${headline}”`}>Save</Send>
          <button
            type="submit"
            name="action"
            value="accept-all"
            aria-label={`Accept all of “${headline}”`}
            className="own-data-button"
          >
            Accept all
          </button>
          <a
            href={edit}
            data-edit
            aria-label={`Edit “${headline}”`}
            className="inline-flex min-h-11 items-center underline"
          >
            Edit
          </a>
        </p>
      </div>
      {/* What it says is not to move what is being pressed. */}
      <p role="status" className="text-muted min-h-[1lh]" />
    </form>
  );
}

interface RowProps {
  name: string;
  /** What the field of the article has where that is what is decided on. */
  was?: string;
  /** Where the editor of the article has it; left out where it has not. */
  edit?: string;
  legend: ReactNode;
  /** What it is to accept, and to dismiss. */
  labels: readonly [string, string?];
  children?: ReactNode;
}

const values = ['accepted', 'dismissed'] as const;

function Row({ name, was, edit, legend, labels, children }: RowProps) {
  return (
    <fieldset data-row="choice" data-edit-at={edit} tabIndex={-1} className="mt-3">
      <legend className="font-semibold">{legend}</legend>
      {was && <input type="hidden" name={`was:${name}`} value={was} />}
      {children && <div className="text-muted font-serif">{children}</div>}
      <span className="flex flex-wrap gap-x-5">
        {labels.map((label, at) => (
          <label key={label} className="inline-flex min-h-11 items-center gap-2">
            <input type="radio" name={name} value={values[at]} className="size-5" />
            {label}
          </label>
        ))}
      </span>
    </fieldset>
  );
}

interface WordsProps {
  lang: string;
  dir: 'ltr' | 'rtl';
  before: string;
  exact: string;
  after: string;
}

const Words = ({ before, exact, after, ...own }: WordsProps) => (
  <p {...own}>
    {before}
    <mark className="bg-lit text-ink">{exact}</mark>
    {after}
  </p>
);
