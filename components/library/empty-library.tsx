/** What an empty library says: how to fill it. */
export function EmptyLibrary() {
  return (
    <div className="text-body max-w-[36rem] py-16 font-serif">
      <h1 className="font-display text-[2.2rem] leading-tight font-medium">Nothing to read yet</h1>
      <p className="mt-4">
        Write an article as a Markdown document, or take one that you have, and import it on the machine that
        this library runs on:
      </p>
      <pre className="bg-lit mt-4 overflow-x-auto px-4 py-3 font-mono text-[0.9375rem]">
        npm run import -- article.md
      </pre>
      <p className="text-muted mt-4">It shows here at once. The README says what a document may hold.</p>
    </div>
  );
}
