import type { PassageContent } from '@/lib/article/article';
import { runsText, tableLines } from '@/lib/article/passage-text';
import { offsetParts } from './offset-parts';
import { type MomentRange, RunText } from './run-text';

interface Props {
  table: Extract<PassageContent, { kind: 'table' }>;
  /** Moments' words, counted in the passage's text. */
  ranges: MomentRange[];
  /** What the block is found by, and how it looks. */
  id: string;
  tabIndex: number | undefined;
  className: string;
  'data-block': string;
}

/**
 * A table of the text. A wide one scrolls in a box of its own, which the keyboard can reach and a screen
 * reader names, so that the page never scrolls sideways.
 */
export function TableBlock({ table, ranges, ...block }: Props) {
  const lines = tableLines(table);
  // The text of a table is its cells in order, one character between each two.
  const cells = offsetParts(
    lines.flatMap((line, row) => line.map((runs) => ({ runs, row }))),
    ranges,
  );
  const rows = lines.map((_, row) => cells.filter((cell) => cell.row === row));
  const caption = table.caption ? rows.shift()?.[0] : undefined;
  const head = table.head ? rows.shift() : undefined;
  const label = table.caption ? runsText(table.caption) : 'Table';
  return (
    <div {...block}>
      <div role="region" aria-label={label} tabIndex={0} className="overflow-x-auto">
        <table className="w-full border-collapse font-sans text-[0.8em] leading-normal">
          {caption && (
            <caption className="text-muted pb-2 text-start">
              <RunText runs={caption.runs} ranges={caption.ranges} />
            </caption>
          )}
          {head && (
            <thead>
              <tr className="border-ink border-b">
                {head.map((cell, index) => (
                  <th key={index} scope="col" className="py-2 pe-5 text-start align-bottom font-semibold">
                    <RunText runs={cell.runs} ranges={cell.ranges} />
                  </th>
                ))}
              </tr>
            </thead>
          )}
          <tbody>
            {rows.map((row, index) => (
              <tr key={index} className="border-rule border-b">
                {row.map((cell, column) => (
                  <td key={column} className="py-2 pe-5 align-top tabular-nums">
                    <RunText runs={cell.runs} ranges={cell.ranges} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
