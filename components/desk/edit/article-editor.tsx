import { randomUUID } from 'node:crypto';
import { Day, Part, Send } from '@/components/ui/form-fields';
import type { FoundLinks } from '@/lib/api/desk/links';
import type { Article } from '@/lib/article/article';
import { type FieldChanges, type FieldProblem, fieldsOf } from '@/lib/documents/edits/article-fields';
import { EditAssist } from './edit-assist';
import { EditorParts } from './editor-parts';
import { EditField } from './fields';
import { LinkFinder } from './link-finder';
import { MarkEditor } from './mark-editor';
import { OthersEdits } from './others-edits';
import { MissingPictures } from './photo/missing-pictures';
import { PhotoEditor } from './photo/photo-editor';
import { ProblemList } from './problems/problem-list';
import { TakeWords } from './take-words';
import { ArrangeInPlace } from './text/arrange-in-place';
import { TextEditor } from './text/text-editor';
import { typedFields } from './typed';
import { Unplaced } from './unplaced';

interface Props {
  /** The id of an article that is not published yet. */
  draft?: string;
  article: Article;
  changes: FieldChanges | null;
  problems: readonly FieldProblem[];
  /** What the document is called that it came from. */
  original: string | null;
  /** What of it, or of earlier states, the article has not. */
  leftOut: Parameters<typeof TextEditor>[0]['leftOut'];
  /** The moments as they are typed by now. */
  timeline: Parameters<typeof MarkEditor>[0]['timeline'];
  /** What was searched for to link to. */
  links: FoundLinks;
  /** The id of who edits it. */
  editor: string;
  /** The form that the page is the answer to; empty for none. */
  answered: string;
  /** What others typed and have not published. */
  others: Parameters<typeof OthersEdits>[0]['others'];
  revisions: readonly { number: number; at: Date; by: string }[];
}

/** An article with all that can be changed in it, in one form: it needs no script to be saved and published. */
export function ArticleEditor({
  draft,
  article,
  changes,
  problems,
  original,
  leftOut,
  links,
  timeline,
  editor,
  answered,
  others,
  revisions,
}: Props) {
  const { slug, headline, language, direction } = article;
  const field = typedFields(fieldsOf(article), changes, problems);
  const text = { language, direction };
  const address = `/articles/${encodeURIComponent(slug)}`;
  return (
    <>
      <h1 className="font-display text-[2.2rem] leading-tight font-medium">
        Edit “
        <bdi lang={language} data-headline={headline}>
          {changes?.['headline']?.now.trim() || headline}
        </bdi>
        ”
      </h1>
      <ProblemList {...{ article, problems, field }} />
      <p className="mt-2 flex flex-wrap gap-x-5">
        {draft === undefined ? (
          <a href={address} className="inline-flex min-h-11 items-center underline">
            As readers see it
          </a>
        ) : (
          <span className="text-muted inline-flex min-h-11 items-center">
            A draft: readers see nothing of it before it is published.
          </span>
        )}
        {original === null && (
          <span className="text-muted inline-flex min-h-11 items-center">
            It was written here, and has no original.
          </span>
        )}
        {original !== null && (
          <a
            href={`/api/desk/articles/original?${draft === undefined ? `slug=${encodeURIComponent(slug)}` : `draft=${draft}`}`}
            download
            className="inline-flex min-h-11 items-center wrap-anywhere underline"
          >
            Original: {original.split(/[\\/]/).at(-1)}
          </a>
        )}
      </p>
      <EditorParts />
      <MissingPictures {...{ article, changes }} />
      <OthersEdits {...{ article, changes, others }} form="edit" />
      <form
        id="edit"
        method="post"
        encType="multipart/form-data"
        action={draft === undefined ? '/api/desk/articles' : '/api/desk/drafts'}
        // What has the focus is not to be below the buttons at the lower edge, or without its label.
        className="mt-2 **:scroll-mt-10 **:scroll-mb-40"
      >
        {draft === undefined ? (
          <input type="hidden" name="slug" value={slug} />
        ) : (
          <input type="hidden" name="draft" value={draft} />
        )}
        {/* By this is known what of the form arrives after it is published. */}
        <input type="hidden" name="form" value={randomUUID()} autoComplete="off" readOnly />
        {/* What Enter in a field presses is the first button of the form. */}
        <button type="submit" name="action" value="enter" hidden />
        <div className="beside:grid-cols-[minmax(0,1fr)_22rem] grid grid-cols-[minmax(0,1fr)] gap-x-12">
          <div>
            <Unplaced {...{ article, changes, field }} />
            <EditField
              field={field('stories')}
              label="Kicker: its stories, one a line"
              rows={2}
              hint="They stand above the headline; in lists the first one does. A story of this name is made where there is none."
              {...text}
            />
            <EditField field={field('headline')} label="Headline" rows={2} {...text} />
            <EditField field={field('standfirst')} label="Standfirst" rows={3} {...text} />
            <PhotoEditor article={article} field={field} />
            <TextEditor {...{ article, changes, field, leftOut }} />
          </div>
          <div>
            <MarkEditor {...{ article, field, timeline }} />
            <LinkFinder found={links} />
            <Part id="about" title="About the article">
              <EditField field={field('byline.name')} label="Byline" {...text} />
              <EditField field={field('byline.url')} label="Address of the author’s page" />
              <EditField field={field('publisher.name')} label="Publisher" {...text} />
              <EditField field={field('publisher.url')} label="Address of the publisher" />
              <EditField
                field={field('publishedAt')}
                label="Published"
                hint="2023-04-25, or with the time and zone."
              />
              <EditField field={field('updatedAt')} label="Updated" />
              <EditField field={field('language')} label="Language" hint="Such as en, de-AT or ar." />
              <EditField field={field('url')} label="Address of the original" />
              <EditField
                field={field('address')}
                label="Address of this page, after /articles/"
                hint="Its old address leads to the new one."
              />
            </Part>
          </div>
        </div>
        <div
          id="publish"
          // One row on a phone, also with words selected: the text is what needs the room.
          className="group bg-paper border-rule sticky bottom-0 mt-8 flex flex-wrap items-center gap-x-2 border-t py-1.5 sm:gap-3 sm:py-3"
        >
          <button type="submit" name="action" value="publish" className="own-data-button">
            Publish
          </button>
          <button type="submit" name="action" value="save" className={wordsFirst}>
            Save<span className="max-sm:sr-only"> for later</span>
          </button>
          <button type="submit" name="action" value="discard" hidden={!changes} className={wordsFirst}>
            Discard<span className="max-sm:sr-only"> what I typed</span>
          </button>
          {/* It hears what is put back, which stands behind it. */}
          <ArrangeInPlace form="edit" />
          <EditAssist form="edit" of={`${editor} ${draft ?? slug}`} answered={answered} />
          <TakeWords form="edit" />
        </div>
      </form>
      {revisions.length > 0 && (
        <Part title="Published so far">
          <ol className="mt-2">
            {revisions.map(({ number, at, by }, index) => (
              <li key={number} className="flex flex-wrap items-center gap-x-4">
                <a
                  href={`${address}/edit?state=${number}`}
                  className="inline-flex min-h-11 items-center underline"
                >
                  {number}. by {by}, <Day at={at} />
                </a>
                {index > 0 && (
                  <form method="post" action="/api/desk/articles/restore">
                    <input type="hidden" name="slug" value={slug} />
                    <input type="hidden" name="number" value={number} />
                    <Send label={`Publish state ${number} again`}>Publish again</Send>
                  </form>
                )}
              </li>
            ))}
          </ol>
        </Part>
      )}
      {draft === undefined ? (
        <Part title="Delete">
          <form method="post" action="/api/desk/articles/trash" className="mt-2">
            <input type="hidden" name="slug" value={slug} />
            <p className="mb-3">It goes to the trash, and can be had back for 30 days.</p>
            <Send>Delete the article</Send>
          </form>
        </Part>
      ) : (
        <Part title="Throw away">
          <form method="post" action="/api/desk/drafts" className="mt-2">
            <input type="hidden" name="draft" value={draft} />
            <input type="hidden" name="action" value="remove" />
            {others.map(({ personId, at }) => (
              <input key={personId} type="hidden" name="seen" value={`${personId} ${at.getTime()}`} />
            ))}
            <p className="mb-3">
              It is gone for good{others.length > 0 && `, with what ${nameList(others)} typed into it`}; its
              address can be added again.
            </p>
            <Send>Throw the draft away</Send>
          </form>
        </Part>
      )}
    </>
  );
}

/** What makes room for what can be done with selected words. */
const wordsFirst = 'own-data-button max-sm:group-has-[[data-selected]]:hidden';

const nameList = (people: readonly { name: string }[]): string => people.map(({ name }) => name).join(', ');
