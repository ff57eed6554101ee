'use client';

import { highlightColours, type HighlightColour } from '@/lib/reader/annotation';
import { colourNames } from '../colours';

interface Props {
  /** What each does: "Highlight in". */
  verb: string;
  /** The colour that holds now, where there is one. */
  chosen?: HighlightColour;
  onChoose: (colour: HighlightColour) => void;
}

/** The four colours, each with its letter form underlined as the words will be. */
export function ColourButtons({ verb, chosen, onChoose }: Props) {
  return highlightColours.map((colour) => (
    <button
      key={colour}
      type="button"
      aria-label={`${verb} ${colourNames[colour].toLowerCase()}`}
      aria-pressed={chosen === undefined ? undefined : chosen === colour}
      title={colourNames[colour]}
      // The selection stays where it is.
      onPointerDown={(event) => event.preventDefault()}
      onClick={() => onChoose(colour)}
      className="highlight-colour"
    >
      <span aria-hidden="true" className={`highlight-swatch highlight-${colour}`}>
        a
      </span>
    </button>
  ));
}
