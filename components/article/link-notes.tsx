import type { Passage, Run } from '@/lib/article/article';
import { tableLines } from '@/lib/article/passage-text';
import { parseHref } from '@/lib/article/runs';

/**
 * The addresses that the text leads to, for paper, where nobody can follow a link. The style sheet counts the links
 * in the order of the text, so each of them is listed here, in that order; the browser shows neither on a screen.
 */
export function LinkNotes({ addresses }: { addresses: readonly string[] }) {
  return (
    <ol lang="en" aria-label="Links" className="link-notes">
      {addresses.map((address, index) => (
        <li key={index}>{address}</li>
      ))}
    </ol>
  );
}

/** Where the links of the text lead, in its order. */
export const linkAddresses = (passages: readonly Passage[]): string[] =>
  passages.flatMap(lines).flatMap(addressesOf);

/** Web addresses alone, and once for each link, in however many runs its words stand. */
const addressesOf = (runs: Run[]): string[] =>
  runs
    .filter(({ text }) => text !== '')
    .flatMap(({ href }, index, all) => {
      const address = href === undefined || href === all[index + 1]?.href ? null : parseHref(href);
      return address && /^https?:/.test(address) ? [address] : [];
    });

function lines(passage: Passage): Run[][] {
  switch (passage.kind) {
    case 'paragraph':
    case 'heading':
      return [passage.runs];
    case 'list':
      return passage.items.map(({ runs }) => runs);
    case 'quotation':
      return passage.paragraphs;
    case 'table':
      return tableLines(passage).flat();
    case 'code':
    case 'figure':
    case 'related':
      return [];
  }
}
