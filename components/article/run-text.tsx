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

/** Runs as HTML; words that belong to a moment are marked with its id for the timeline to light. */
export function RunText({ runs, ranges = [] }: { runs: Run[]; ranges?: MomentRange[] }) {
  const cuts = ranges.map(({ momentId, start, end }) => ({ key: momentId, start, end }));
  return cutRuns(runs, cuts).map(({ run, keys }, index) => <Piece key={index} run={run} momentIds={keys} />);
}

function Piece({ run, momentIds }: { run: Run; momentIds: string[] }) {
  let node: ReactNode = run.text;
  for (const style of run.styles ?? []) {
    const Element = elementOf[style];
    node = <Element>{node}</Element>;
  }
  // What was stored went through the same gate; a row that something else wrote may not have.
  const href = run.href ? parseHref(run.href) : null;
  if (href) {
    const outside = /^https?:/.test(href);
    node = (
      <a
        href={href}
        className="decoration-rule underline hover:decoration-current"
        rel={outside ? 'noopener' : undefined}
      >
        {node}
      </a>
    );
  }
  if (momentIds.length === 0) return node;
  return (
    <span className="moment-words" data-moments={momentIds.join(' ')}>
      {node}
    </span>
  );
}
