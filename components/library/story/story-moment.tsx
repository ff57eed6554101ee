import { LocalDate } from '@/components/ui/local-date';
import { InterfaceText } from '@/components/ui/interface-text';
import { StoryNews } from '@/components/timeline/story-news';
import type { MergedMoment, ReportedMoment } from '@/lib/article/article';
import { momentName } from '@/lib/article/moment-name';
import { listLanguage } from '../list-language';
import { differingAccounts } from './differing-accounts';

/**
 * A moment of a story: one line that opens, natively, to the whole of a long sentence and to the articles
 * that tell of it.
 */
export function StoryMoment({ merged, story }: { merged: MergedMoment; story: string }) {
  const { moment, sources } = merged;
  const { heading, summary, article } = moment;
  const slugs = [...new Set(sources.map((source) => source.article.slug))];
  return (
    <>
      <details className="story-moment" lang={article.language} dir={article.direction}>
        <summary>
          <span className={heading ? 'story-words text-muted' : 'story-words'}>
            {heading && <strong className="text-ink font-semibold">{ended(heading)}</strong>}
            {heading && summary ? ` ${summary}` : !heading && momentName(moment)}
          </span>{' '}
          <InterfaceText>
            <span className="story-count">
              {slugs.length === 1 ? '1 article' : `${slugs.length} articles`}
            </span>
          </InterfaceText>
        </summary>
        <SourceList sources={sources} />
      </details>
      <p className="text-[0.8125rem]">
        <StoryNews story={story} slugs={slugs} />
      </p>
      <Accounts merged={merged} />
    </>
  );
}

/** A heading runs into its sentence: it ends as one. */
const ended = (heading: string): string => (/[\p{P}]$/u.test(heading) ? heading : `${heading}.`);

function SourceList({ sources }: { sources: ReportedMoment[] }) {
  return (
    <ul className="text-muted mt-1 text-[0.8125rem]">
      {sources.map(({ article, id, words }) => (
        <li key={`${article.slug} ${id}`} lang={article.language} dir={article.direction}>
          <SourceLink slug={article.slug} passageId={words.passageId} headline={article.headline} />
        </li>
      ))}
    </ul>
  );
}

function SourceLink({ slug, passageId, headline }: { slug: string; passageId: string; headline: string }) {
  return (
    <a
      href={`/articles/${slug}#${passageId}`}
      className="decoration-rule hover:text-accent block py-1 underline pointer-coarse:py-[0.8rem]"
    >
      {headline}
    </a>
  );
}

/** Reports that can't all be right, side by side: who is right is not for us to say. */
function Accounts({ merged }: { merged: MergedMoment }) {
  const { differs, accounts } = differingAccounts(merged.contradicts);
  if (accounts.length === 0) return null;
  return (
    <section aria-label="Accounts differ" className="story-accounts">
      <p className="text-muted text-[0.8125rem]">
        <strong className="text-ink font-semibold">Accounts differ</strong>{' '}
        {differs.map((one) => (one === 'date' ? 'on the date' : 'on the numbers')).join(' and ')}
      </p>
      <ul>
        {accounts.map(({ article, id, date, label, summary, heading, words }) => (
          <li key={`${article.slug} ${id}`} lang={article.language} dir={article.direction}>
            <p className="text-[0.8125rem] font-semibold">
              {label ? (
                <LocalDate date={date} label={label} language={article.language} />
              ) : (
                <InterfaceText>
                  <LocalDate date={date} language={listLanguage} />
                </InterfaceText>
              )}
            </p>
            <p className="font-serif text-[1.0625rem] leading-snug">{summary ?? heading ?? words.exact}</p>
            <div className="text-muted text-[0.8125rem]">
              <SourceLink slug={article.slug} passageId={words.passageId} headline={article.headline} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
