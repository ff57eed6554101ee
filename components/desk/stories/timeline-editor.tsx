import { Part } from '@/components/ui/form-fields';
import type { Contradiction, MergedMoment, ReportedMoment } from '@/lib/article/article';
import { dateLabel } from '@/lib/article/dates/date-label';
import { setApart } from '@/lib/article/direction';
import { momentKey } from '@/lib/article/lists/timeline';
import { momentName } from '@/lib/article/moment-name';
import { ChangeButton } from './change-button';
import { Differing } from './differing';

interface Props {
  story: string;
  /** Those of this part. */
  moments: readonly MergedMoment[];
  part: number;
  parts: number;
  differing: readonly Contradiction[];
  decisions: readonly { id: string; words: string; by: string; day: string }[];
}

/** A story’s timeline, each moment with what can be decided about it, and what was, to be taken back. */
export function TimelineEditor({ story, moments, part, parts, differing, decisions }: Props) {
  return (
    <form method="post" action="/api/desk/stories/timeline">
      <input type="hidden" name="story" value={story} />
      <input type="hidden" name="part" value={part} />
      {/* What Enter presses first, wherever the focus is: it does nothing without two that are chosen. */}
      <div hidden>
        <ChangeButton change={{ do: 'join' }}>Join the chosen</ChangeButton>
      </div>
      <Differing pairs={differing} />
      <Part title="Timeline">
        {moments.length === 0 && <p className="mt-2">Its articles tell of no moments yet.</p>}
        <ul className="mt-2">
          {moments.map((merged) => (
            <MomentLine key={momentKey(merged.moment)} merged={merged} />
          ))}
        </ul>
        {moments.length > 1 && (
          <p className="mt-4">
            <ChangeButton change={{ do: 'join' }}>Join the chosen</ChangeButton>
          </p>
        )}
        {parts > 1 && <PartLinks part={part} parts={parts} />}
      </Part>
      {decisions.length > 0 && (
        <Part title="What was decided">
          <ul className="mt-2">
            {decisions.map(({ id, words, by, day }) => (
              <li key={id} className="border-rule flex flex-wrap items-center gap-x-4 border-b py-2">
                <span className="min-w-60 flex-1">
                  <bdi>{words}</bdi>
                  <span className="text-muted">
                    {' '}
                    {by}, {day}
                  </span>
                </span>
                <ChangeButton change={{ do: 'undo', id }} label={`Undo: ${words}`}>
                  Undo
                </ChangeButton>
              </li>
            ))}
          </ul>
        </Part>
      )}
    </form>
  );
}

/** As readers see it. */
const dateOf = ({ date, article: { language } }: ReportedMoment): string =>
  setApart(dateLabel(date, language), language);

function MomentLine({ merged: { moment, sources, shown } }: { merged: MergedMoment }) {
  const name = momentName(moment);
  const key = momentKey(moment);
  const date = dateOf(moment);
  return (
    <li className="border-rule border-b py-3">
      <label className="flex min-h-11 items-center gap-3">
        <input
          type="checkbox"
          name="chosen"
          value={key}
          aria-label={`Choose ${date}, ${name}`}
          className="size-6 shrink-0"
        />
        <span lang={moment.article.language} dir={moment.article.direction}>
          <span className="text-muted">{date}</span> <bdi>{name}</bdi>
        </span>
      </label>
      {shown !== null && (
        <p className="font-semibold">{shown === 'always' ? 'Always shown' : 'Hidden from readers'}</p>
      )}
      <p className="mt-1 flex flex-wrap gap-2">
        {shown !== 'always' && (
          <ChangeButton change={{ do: 'pin', moment: key }} label={`Always show ${date}, ${name}`}>
            Always show
          </ChangeButton>
        )}
        {shown !== 'never' && (
          <ChangeButton change={{ do: 'hide', moment: key }} label={`Hide ${date}, ${name}`}>
            Hide
          </ChangeButton>
        )}
      </p>
      {sources.length > 1 && (
        <details className="mt-2">
          <summary className="inline-flex min-h-11 cursor-pointer items-center underline">
            Reported by {sources.length}
          </summary>
          <ul>
            {sources.map((source, at) => (
              <Source key={momentKey(source)} source={source} tells={at === 0} />
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}

function Source({ source, tells }: { source: ReportedMoment; tells: boolean }) {
  const { article, words } = source;
  const moment = momentKey(source);
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 py-2">
      <span lang={article.language} dir={article.direction} className="min-w-60 flex-1">
        <span className="text-muted">{dateOf(source)}</span> {momentName(source)}{' '}
        <a
          href={`/articles/${encodeURIComponent(article.slug)}#${words.passageId}`}
          className="text-muted inline-flex min-h-11 items-center underline"
        >
          {article.headline}
        </a>
      </span>
      {!tells && (
        <ChangeButton change={{ do: 'tell', moment }} label={`Tell it in the words of “${article.headline}”`}>
          Tell it in these words
        </ChangeButton>
      )}
      <ChangeButton change={{ do: 'part', moment }} label={`Another event in “${article.headline}”`}>
        Another event
      </ChangeButton>
    </li>
  );
}

const PartLinks = ({ part, parts }: Pick<Props, 'part' | 'parts'>) => (
  <p className="mt-4 flex gap-x-5">
    {part > 1 && (
      <a href={`?part=${part - 1}`} className="inline-flex min-h-11 items-center underline">
        Earlier moments
      </a>
    )}
    {part < parts && (
      <a href={`?part=${part + 1}`} className="inline-flex min-h-11 items-center underline">
        Later moments
      </a>
    )}
  </p>
);
