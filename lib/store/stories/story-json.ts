import { z } from 'zod';
import type { MadeDecision } from '../../context/timeline/decisions/decision';
import { jsonColumn } from '../engine/rows/json-column';

export const weightsColumn = jsonColumn('ArticleTerms.weights', z.record(z.string(), z.number()));

const anchor = z.object({ article: z.string(), date: z.string(), exact: z.string() });
const made = { id: z.string(), by: z.string(), at: z.string() };
const moments = z.array(anchor);
export const decisionsColumn = jsonColumn<MadeDecision[]>(
  'Story.decisions',
  z.array(
    z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('join'), moments, ...made }),
      z.object({ kind: z.literal('part'), moments, from: moments, ...made }),
      z.object({ kind: z.literal('tell'), moments: z.tuple([anchor]), ...made }),
      z.object({ kind: z.enum(['pin', 'hide']), moments, ...made }),
      z.object({
        kind: z.literal('settle'),
        moments: z.tuple([anchor, anchor]),
        right: z.union([z.literal(0), z.literal(1), z.null()]),
        ...made,
      }),
    ]),
  ),
);

/** What editors decided about a story's timeline, by its row. */
export const toDecisions = ({ decisions }: { decisions: string | null }): MadeDecision[] =>
  decisions === null ? [] : decisionsColumn.read(decisions);
