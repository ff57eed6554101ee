import { Part } from '@/components/ui/form-fields';
import type { Contradiction, ReportedMoment } from '@/lib/article/article';
import { dateLabel } from '@/lib/article/dates/date-label';
import { momentKey } from '@/lib/article/lists/timeline';
import { ChangeButton } from './change-button';

/** Accounts that can’t all be right, each two side by side, to be settled or left as they are. */
export function Differing({ pairs }: { pairs: readonly Contradiction[] }) {
  if (pairs.length === 0) return null;
  return (
    <Part title={`Accounts differ: ${pairs.length}`}>
      <p className="mt-2">
        Two articles say the same, but for the date or a number. Say which is right, or leave both: readers
        see that accounts differ.
      </p>
      <ul>
        {pairs.map(({ own, other, differs }) => {
          const moments: [string, string] = [momentKey(own), momentKey(other)];
          return (
            <li key={moments.join(' ')} className="border-rule border-b py-4">
              <p className="text-muted">{differs === 'date' ? 'On the date' : 'On the numbers'}</p>
              <div className="grid gap-4 sm:grid-cols-2">
                {([own, other] as const).map((account, at) => (
                  <div key={momentKey(account)}>
                    <Account account={account} />
                    <ChangeButton
                      change={{ do: 'settle', moments, right: at === 0 ? 0 : 1 }}
                      label={`“${account.article.headline}” is right`}
                    >
                      This is right
                    </ChangeButton>
                  </div>
                ))}
              </div>
              <p className="mt-3">
                <ChangeButton
                  change={{ do: 'settle', moments, right: null }}
                  label={`Leave both: “${own.article.headline}” and “${other.article.headline}”`}
                >
                  Leave both
                </ChangeButton>
              </p>
            </li>
          );
        })}
      </ul>
    </Part>
  );
}

const Account = ({ account: { article, date, summary, heading, words } }: { account: ReportedMoment }) => (
  <blockquote lang={article.language} dir={article.direction} className="my-2">
    <p className="font-semibold">{dateLabel(date, article.language)}</p>
    <p className="font-serif text-[1.0625rem] leading-snug">{summary ?? heading ?? words.exact}</p>
    <p>
      <a
        href={`/articles/${encodeURIComponent(article.slug)}#${words.passageId}`}
        className="text-muted inline-flex min-h-11 items-center underline"
      >
        {article.headline}
      </a>
    </p>
  </blockquote>
);
