'use client';

import type { CSSProperties } from 'react';
import type { HighlightColour } from '@/lib/reader/annotation';
import { ColourButtons } from './card/colour-buttons';
import type { SelectedWords } from './anchoring/use-selected-words';

interface Props {
  selected: SelectedWords;
  onHighlight: (colour: HighlightColour) => void;
  onNote: () => void;
  onCopy: () => void;
  onLink: () => void;
}

/** Below the selection stands the toolbar, this far away. */
const gap = 12;
/** Its own height, to tell whether it has room below. */
const height = 60;

/** What can be done with the selected words: beside them, or at the lower edge of a small screen. */
export function SelectionToolbar({ selected, onHighlight, onNote, onCopy, onLink }: Props) {
  if (selected.tooLong)
    return (
      <div role="status" className="highlight-toolbar" style={placeOf(selected)}>
        <p className="px-3 py-2">This is too long for one highlight. Select less than some 1,500 words.</p>
      </div>
    );
  return (
    <div role="toolbar" aria-label="Selected words" className="highlight-toolbar" style={placeOf(selected)}>
      <ColourButtons verb="Highlight in" onChoose={onHighlight} />
      <span aria-hidden="true" className="highlight-parting" />
      {(
        [
          ['Note', onNote],
          ['Copy quote', onCopy],
          ['Link', onLink],
        ] as const
      ).map(([name, act]) => (
        <button
          key={name}
          type="button"
          aria-label={name === 'Link' ? 'Link to these words' : undefined}
          onPointerDown={(event) => event.preventDefault()}
          onClick={act}
          className="highlight-action"
        >
          {name}
        </button>
      ))}
    </div>
  );
}

/** Below the selection, or above it where the screen ends. Small screens put it at their edge: highlights.css. */
function placeOf({ top, bottom, left, right }: SelectedWords): CSSProperties {
  const isRoomBelow = bottom + gap + height < scrollY + innerHeight;
  const isRoomAbove = top - gap - height > scrollY;
  const y = isRoomBelow || !isRoomAbove ? bottom + gap : top - gap - height;
  const shown = Math.min(y, scrollY + innerHeight - height - gap);
  return { '--x': `${(left + right) / 2}px`, '--y': `${shown}px` } as CSSProperties;
}
