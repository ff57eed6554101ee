import { highlightColours, type HighlightColour } from '@/lib/reader/annotation';

export interface Painted {
  colour: HighlightColour | 'open' | 'linked';
  ranges: Range[];
}

const nameOf = (colour: Painted['colour']): string => `highlight-${colour}`;

/**
 * Marks words without a change to the page where the browser can (CSS Custom Highlight API), so that
 * they may overlap, cross passages and lie in links; else by boxes laid over the words.
 *
 * @returns takes the marks off
 */
export function paint(painted: readonly Painted[]): () => void {
  return 'highlights' in CSS ? paintNatively(painted) : paintBoxes(painted);
}

function paintNatively(painted: readonly Painted[]): () => void {
  const colours = ([...highlightColours, 'linked', 'open'] as const).filter((colour) =>
    painted.some((one) => one.colour === colour),
  );
  for (const [priority, colour] of colours.entries()) {
    const ranges = painted.filter((one) => one.colour === colour).flatMap((one) => one.ranges);
    const highlight = new Highlight(...ranges);
    highlight.priority = priority;
    CSS.highlights.set(nameOf(colour), highlight);
  }
  return () => colours.forEach((colour) => CSS.highlights.delete(nameOf(colour)));
}

function paintBoxes(painted: readonly Painted[]): () => void {
  const layer = document.createElement('div');
  layer.setAttribute('aria-hidden', 'true');
  document.getElementById('content')?.append(layer);
  const draw = () => {
    const boxes = painted.flatMap(({ colour, ranges }) =>
      ranges.flatMap((range) =>
        Array.from(range.getClientRects(), (rect) => {
          const box = document.createElement('span');
          box.dataset['highlight'] = colour;
          box.className = `highlight-box ${nameOf(colour)}`;
          box.style.cssText = `left:${rect.left + scrollX}px;top:${rect.top + scrollY}px;width:${rect.width}px;height:${rect.height}px`;
          return box;
        }),
      ),
    );
    layer.replaceChildren(...boxes);
  };
  const watcher = new ResizeObserver(draw);
  watcher.observe(document.body);
  return () => {
    watcher.disconnect();
    layer.remove();
  };
}
