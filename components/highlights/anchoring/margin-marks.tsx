'use client';

import { colourNames } from '../colours';
import type { Mark } from './use-placed';

/** As much of the words as names them. */
const namedBy = 60;

/** A button for each highlight beside its first line, on screens with a margin: highlights.css. */
export function MarginMarks({ marks, onOpen }: { marks: readonly Mark[]; onOpen: (id: string) => void }) {
  if (marks.length === 0) return null;
  return (
    <nav aria-label="Highlights beside the text" className="highlight-marks">
      {marks.map(({ annotation: { id, colour, note, target }, top, left }) => (
        <button
          key={id}
          type="button"
          aria-label={`${colourNames[colour]} highlight${note ? ' with note' : ''}: ${target.selector.quote.exact.slice(0, namedBy)}`}
          onClick={() => onOpen(id)}
          style={{ top, left }}
          className="highlight-mark"
        >
          <span aria-hidden="true" className={`highlight-swatch highlight-${colour}`}>
            {note ? '✎' : ''}
          </span>
        </button>
      ))}
    </nav>
  );
}
