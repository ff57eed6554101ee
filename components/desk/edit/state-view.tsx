import { Part, Send } from '@/components/ui/form-fields';
import type { ArticleDraft } from '@/lib/article/article';
import { draftDifferences } from '@/lib/documents/edits/draft-differences';
import { Pieces } from './pieces';
import { fieldName } from './typed';

interface Props {
  slug: string;
  number: number;
  draft: ArticleDraft;
  /** The state before it; null where it is the first that is known. */
  before: { number: number; draft: ArticleDraft } | null;
}

/** A state of an article that was published: what is other in it than in the one before. */
export function StateView({ slug, number, draft, before }: Props) {
  const { language, direction, headline } = draft;
  const differences = before ? draftDifferences(before.draft, draft) : [];
  return (
    <>
      <h1 className="font-display text-[2.2rem] leading-tight font-medium">
        State {number} of “<bdi lang={language}>{headline}</bdi>”
      </h1>
      <p className="mt-2">
        <a
          href={`/articles/${encodeURIComponent(slug)}/edit`}
          className="inline-flex min-h-11 items-center underline"
        >
          Back to the editor
        </a>
      </p>
      <p className="text-muted">
        {before === null
          ? 'It is the first state that is known.'
          : differences.length === 0
            ? `It is the same as state ${before.number}.`
            : `What differs from state ${before.number}: taken out is struck through, put in is underlined.`}
      </p>
      {differences.map(({ field, pieces }) => (
        <Part key={field} title={fieldName(field, draft)}>
          <p lang={language} dir={direction} className="mt-2 font-serif whitespace-pre-line">
            <Pieces pieces={pieces} />
          </p>
        </Part>
      ))}
      <form method="post" action="/api/desk/articles/restore" className="mt-8">
        <input type="hidden" name="slug" value={slug} />
        <input type="hidden" name="number" value={number} />
        <Send label={`Publish state ${number} again`}>Publish this state again</Send>
      </form>
    </>
  );
}
