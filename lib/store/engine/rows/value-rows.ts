import { Prisma } from '../../../../prisma/generated/sqlite/client/client';
import type { Engine } from '../database';

/**
 * Rows of values as one JSON text, each a row `e.value` in SQL: thousands of parameters would cost
 * more than what is done with them.
 */
export const rowsOf = (engine: Engine, rows: readonly (readonly (string | number)[])[]): Prisma.Sql =>
  engine === 'sqlite'
    ? Prisma.sql`json_each(${JSON.stringify(rows)}) AS e`
    : Prisma.sql`json_array_elements(${JSON.stringify(rows)}::json) AS e`;
