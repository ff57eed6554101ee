import { LocalDate } from '@/components/ui/local-date';
import { Send } from '@/components/ui/form-fields';
import type { ArrivedArticle } from '@/lib/api/import-jobs';
import { OpenArrived } from './open-arrived';

/** All have settled after so long, however many there are. */
const settledMs = 2_400;
/** From the last one on, so that it is seen. */
const lookMs = 600;
/** Slow enough to be seen one after the other. */
const longestStepMs = 220;

/** Still for whoever wants no motion. It stands here since no reader's page needs it. */
const motion = `@media (prefers-reduced-motion: no-preference) {
  .settles { animation: settle 500ms cubic-bezier(0.2, 0.9, 0.3, 1) both; }
  @keyframes settle { from { opacity: 0; translate: 0 -0.75rem; } }
}`;

/** The one article that was added, its moments settling on the line one after another. */
export function ArrivedArticle({ headline, language, direction, moments, draftId, slug }: ArrivedArticle) {
  const step = Math.min(longestStepMs, settledMs / Math.max(1, moments.length));
  const openAfterMs = Math.round(step * moments.length) + lookMs;
  return (
    <section aria-labelledby="arrived" className="mt-6">
      <style>{motion}</style>
      {draftId !== null && <OpenArrived editor={`/desk/drafts/${draftId}`} afterMs={openAfterMs} />}
      <h2 id="arrived" lang={language} dir={direction} className="font-display text-[1.6rem] leading-tight">
        {headline}
      </h2>
      <div className="mt-3 flex flex-wrap items-center gap-3">
        {draftId !== null && (
          <form method="post" action="/api/desk/drafts">
            <input type="hidden" name="draft" value={draftId} />
            <input type="hidden" name="action" value="publish as it is" />
            <Send>Publish</Send>
          </form>
        )}
        <a
          href={draftId === null ? `/articles/${encodeURIComponent(slug ?? '')}` : `/desk/drafts/${draftId}`}
          className="inline-flex min-h-11 items-center underline"
        >
          {draftId === null ? 'Read it' : 'Look at it in the editor'}
        </a>
      </div>
      <p className="text-muted mt-4">
        {moments.length === 0
          ? 'No moment of a timeline was found in it.'
          : `${moments.length === 1 ? 'One moment was' : `${moments.length} moments were`} found in it:`}
      </p>
      <ol lang={language} dir={direction} className="border-rule ms-2 mt-3 border-s-2">
        {moments.map(({ id, date, label, name }, index) => (
          <li
            key={id}
            className="settles relative ps-5 pb-3"
            style={{ animationDelay: `${Math.round(index * step)}ms` }}
          >
            <span
              aria-hidden="true"
              className="bg-accent absolute -start-[0.4375rem] top-1.5 size-3 rounded-full"
            />
            <LocalDate date={date} label={label} language={language} className="font-semibold" />
            <span className="block">{name}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
