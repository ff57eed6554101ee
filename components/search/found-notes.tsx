import type { FoundNote } from '@/lib/search/found';
import { MarkedWords } from './marked-words';

/** The reader's own notes that have the words. */
export function FoundNotes({ notes }: { notes: FoundNote[] }) {
  return (
    <section aria-labelledby="found-notes" className="border-rule mt-4 border-t py-6">
      <h2 id="found-notes" className="text-accent text-[0.875rem] font-semibold">
        Your notes
      </h2>
      <ul>
        {notes.map((note) => (
          <li key={note.id}>
            <a
              href={`/articles/${note.articleSlug}#${note.passageId}`}
              data-result
              className="border-rule hover:border-accent my-2 block border-s-2 py-1 ps-4"
            >
              <span className="font-serif text-[1.0625rem]">
                <MarkedWords pieces={note.pieces} />
              </span>
              <span className="text-muted mt-1 block text-[0.875rem]">{note.articleHeadline}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
