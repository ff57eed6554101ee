import type { Piece } from '@/lib/article/revisions/word-differences';

/** A text with what was taken out of it struck through, and what was put in underlined. */
export const Pieces = ({ pieces }: { pieces: readonly Piece[] }) =>
  pieces.map(({ text, in: where }, index) =>
    where === 'both' ? (
      text
    ) : where === 'before' ? (
      <del key={index} className="text-accent">
        {text}
      </del>
    ) : (
      <ins key={index} className="bg-lit">
        {text}
      </ins>
    ),
  );
