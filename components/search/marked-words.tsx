import type { MarkedPiece } from '@/lib/search/marked-text';

/** A text with the words that were searched for marked. */
export function MarkedWords({ pieces }: { pieces: MarkedPiece[] }) {
  return pieces.map(({ text, marked }, index) =>
    marked ? (
      <mark key={index} className="bg-lit decoration-accent text-ink underline decoration-2">
        {text}
      </mark>
    ) : (
      text
    ),
  );
}
