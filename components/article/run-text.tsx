import type { ReactNode } from 'react';
import type { Run, RunStyle } from '@/lib/article/article';
import { cutRuns, parseHref } from '@/lib/article/runs';

const elementOf = {
  emphasis: 'em',
  strong: 'strong',
  code: 'code',
  strike: 's',
  subscript: 'sub',
  superscript: 'sup',
} as const satisfies Record<RunStyle, string>;

/** Words of a passage that a moment tells of, as offsets into the passage's text. */
export interface MomentRange {
  momentId: string;
  start: number;
  end: number;
}

/** Runs as HTML; words that a moment tells of lead to it on the timeline. */
export function RunText({ runs, ranges = [] }: { runs: Run[]; ranges?: MomentRange[] }) {
  const cuts = ranges.map(({ momentId, start, end }) => ({ key: momentId, start, end }));
  const pieces = cutRuns(runs, cuts).map(({ run, keys }, index, all) => {
    const goesOn = run.href !== undefined && run.href === all[index + 1]?.run.href;
    return { run: goesOn ? { ...run, goesOn } : run, keys };
  });
  return joinTied(pieces).map(({ pieces, momentIds }, index) => (
    <TiedWords key={index} runs={pieces} momentIds={momentIds} />
  ));
}

/** A part of a run; of a link that goes on in the next piece, only the last is numbered on paper. */
type Piece = Run & { goesOn?: boolean };

interface Tied {
  pieces: Piece[];
  momentIds: string[];
}

/** Words of one moment are one link, whatever styles begin and end in them. */
function joinTied(pieces: { run: Piece; keys: string[] }[]): Tied[] {
  const joined: Tied[] = [];
  for (const { run, keys } of pieces) {
    const last = joined.at(-1);
    if (last && last.momentIds.join(' ') === keys.join(' ')) last.pieces.push(run);
    else joined.push({ pieces: [run], momentIds: keys });
  }
  return joined;
}

function TiedWords({ runs, momentIds }: { runs: Piece[]; momentIds: string[] }) {
  const words = runs.map((run, index) => <PieceText key={index} run={run} />);
  const [first] = momentIds;
  if (first === undefined) return words;
  const shared = { className: 'moment-words', 'data-moments': momentIds.join(' ') };
  // A link can't stand in a link: such words lead where their author wanted.
  if (runs.some(({ href }) => href)) return <span {...shared}>{words}</span>;
  return (
    <a href={`#${first}`} {...shared}>
      {words}
    </a>
  );
}

function PieceText({ run }: { run: Piece }) {
  let node: ReactNode = run.text;
  for (const style of run.styles ?? []) {
    const Element = elementOf[style];
    node = <Element>{node}</Element>;
  }
  // What was stored went through the same gate; a row that something else wrote may not have.
  const href = run.href ? parseHref(run.href) : null;
  if (!href) return node;
  return (
    <a
      href={href}
      className="decoration-rule underline hover:decoration-current"
      rel={/^https?:/.test(href) ? 'noopener' : undefined}
      data-goes-on={run.goesOn ? '' : undefined}
    >
      {node}
    </a>
  );
}
