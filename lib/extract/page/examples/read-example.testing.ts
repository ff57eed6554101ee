import type { Passage } from '../../../article/article';
import { passageText } from '../../../article/passage-text';
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

/** A passage as a line: headings, quotations, list items, pictures and links to other articles by the mark before them. */
function lineOf(passage: Passage): string {
  if (passage.kind === 'figure')
    return `[${passage.photo.caption ?? ''}${passage.photo.credit === null ? '' : ` (${passage.photo.credit})`}]`;
  const mark = { heading: '## ', quotation: '> ', list: '- ', related: '-> ' } as Record<string, string>;
  return (mark[passage.kind] ?? '') + passageText(passage).replaceAll('\n', ' / ');
}

/** All that is read of a page, in the order in which a reader meets it; what is null is left out. */
export function readInFull(html: string, url = 'https://harbor.example/2023/04/25/channel') {
  const result = extractPage({ html, url });
  if (!result.ok) throw new Error(result.problems[0]?.reason);
  const { draft, authors, section } = result.page;
  const { headline, standfirst, publishedAt, updatedAt, publisher, language, direction, leadPhoto } = draft;
  const all = {
    language: direction === 'rtl' ? `${language}, right to left` : language,
    section,
    headline,
    standfirst,
    authors: authors.join(', '),
    publisher: publisher?.name ?? null,
    publishedAt,
    updatedAt,
    lead: leadPhoto && lineOf({ id: '', kind: 'figure', photo: leadPhoto }),
    passages: draft.passages.map(lineOf),
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null && value !== ''));
}
