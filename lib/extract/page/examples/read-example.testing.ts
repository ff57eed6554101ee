import { extractPage } from '../extract-page';
import { plainBody } from '../plain-body';

/** What a test compares of a page: its head, its lead picture's lines, and its text, a line a block. */
export function readExample(html: string, url = 'https://harbor.example/2023/04/25/channel') {
  const result = extractPage({ html, url });
  if (!result.ok) throw new Error(result.problems[0]?.reason);
  const { draft, authors } = result.page;
  return {
    headline: draft.headline,
    standfirst: draft.standfirst,
    authors,
    published: draft.publishedAt.slice(0, 10),
    publisher: draft.publisher?.name,
    lead: draft.leadPhoto && [draft.leadPhoto.caption, draft.leadPhoto.credit],
    body: plainBody(draft.passages).split('\n'),
  };
}

/** Why a page is refused; null where it is read. */
export function whyRefused(html: string, url = 'https://harbor.example/2023/04/25/channel'): string | null {
  const result = extractPage({ html, url });
  return result.ok ? null : (result.problems[0]?.reason ?? '');
}
