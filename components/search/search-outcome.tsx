import type { ReactNode } from 'react';
import { searchAddress } from '@/lib/api/addresses';
import type { SearchAnswer, SearchParameters } from '@/lib/api/search';
import type { Found } from '@/lib/search/found';
import { markText } from '@/lib/search/marked-text';
import { FoundArticleItem } from './found-article-item';
import { FoundNotes } from './found-notes';
import { MarkedWords } from './marked-words';
import { SearchHelp } from './search-help';

interface Props {
  answer: SearchAnswer;
  /** Null while this is still the answer to something else. */
  asked: SearchParameters | null;
}

const link = 'decoration-rule hover:text-accent inline-flex min-h-11 items-center underline';

/** What came of a search: what was found, or how to find it. */
export function SearchOutcome({ answer, asked }: Props) {
  if (answer.outcome === 'nothing asked') return <SearchHelp />;
  if (answer.outcome === 'not understood') {
    return (
      <>
        {asked && (
          <p className="border-rule text-body mt-4 border-y py-4 font-serif wrap-anywhere whitespace-pre-wrap">
            <MarkedWords pieces={markText(asked.q, answer.faults)} />
          </p>
        )}
        <SearchHelp />
      </>
    );
  }
  const { found } = answer;
  const isEmpty = found.articles.length + found.notes.length === 0;
  if (isEmpty && asked?.after === undefined) return <NothingFound />;
  return (
    <>
      {asked && found.corrected.length > 0 && <AsTyped asked={asked} found={found} />}
      {found.notes.length > 0 && <FoundNotes notes={found.notes} />}
      <ol className="mt-2">
        {found.articles.map((article) => (
          <li key={article.card.slug}>
            <FoundArticleItem found={article} />
          </li>
        ))}
      </ol>
      <div className="border-rule flex min-h-20 items-center gap-6 border-t text-[0.9375rem]">
        {asked?.after !== undefined && (
          <a href={searchAddress('/search', { q: asked.q })} className={link}>
            First results
          </a>
        )}
        {asked && found.next !== null && (
          <a href={searchAddress('/search', { q: asked.q, after: found.next })} rel="next" className={link}>
            More results
          </a>
        )}
      </div>
    </>
  );
}

function AsTyped({ asked, found }: { asked: SearchParameters; found: Found }) {
  const exact = found.corrected.reduce((q, { typed }) => q.replace(typed, `"${typed}"`), asked.q);
  return (
    <p className="text-[0.9375rem]">
      <a href={searchAddress('/search', { q: exact })} className={link}>
        Search for exactly what was typed
      </a>
    </p>
  );
}

function NothingFound(): ReactNode {
  return (
    <div className="border-rule text-body mt-4 border-t pt-6 font-serif">
      <p>No article here fits this search.</p>
      <ul className="mt-3 list-disc space-y-1 ps-5">
        <li>Write a word in another way, or only its beginning.</li>
        <li>Take off quotation marks, dates, and names behind “from:” or “story:”.</li>
      </ul>
    </div>
  );
}
