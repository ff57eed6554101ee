import { z } from 'zod';
import { parseQuery } from '../../search/parse-query';
import type { SearchQuery } from '../../search/parse-query';

const question = z.object({ id: z.union([z.string(), z.number()]), query: z.string() });

export interface Question {
  id: string | number;
  /** Null where nothing is asked. */
  query: SearchQuery | null;
}

/** Reads a line `{"id", "query"}`. @throws Error that says what is wrong with it */
export function readQuestion(line: unknown): Question {
  const read = question.safeParse(line);
  if (!read.success) throw new Error('a line has an "id" and a "query", as in {"id": 1, "query": "ferry"}');
  const { id, query } = read.data;
  // No word is still being typed: the space ends the last one. No engine takes a null character.
  const parsed = parseQuery(`${query.replaceAll('\0', ' ').trim()} `);
  if (!parsed.ok) throw new Error(parsed.faults.map(({ reason }) => reason).join(' '));
  return { id, query: parsed.isEmpty ? null : parsed.query };
}
