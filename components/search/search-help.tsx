/** What can be asked, each with what it does. */
const ways: { ask: string; does: string }[] = [
  { ask: 'ferry pier', does: 'articles with both words, in any form; then those with one of them' },
  { ask: '"night ferry"', does: 'these words as written, one behind the other' },
  { ask: 'ferry -bridge', does: 'without a word' },
  { ask: 'from:reuters', does: 'by publisher or author' },
  { ask: 'story:"old pier"', does: 'within a story' },
  { ask: 'after:2023-04 before:2024', does: 'published in April 2023 or later, and before 2024' },
];

/** How to ask, for an empty box and for what could not be read. */
export function SearchHelp() {
  return (
    <section aria-label="How to search" className="border-rule mt-4 border-t pt-6">
      <p className="text-body font-serif">
        Finds articles, quotes, moments, and your own notes. As you type, the last word may be unfinished.
      </p>
      <dl className="mt-4 grid gap-x-6 gap-y-2 text-[0.9375rem] sm:grid-cols-[max-content_1fr]">
        {ways.map(({ ask, does }) => (
          <div key={ask} className="contents">
            <dt className="font-mono max-sm:mt-2">{ask}</dt>
            <dd className="text-muted">{does}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
