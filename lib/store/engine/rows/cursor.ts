import { z } from 'zod';

const newest = z.tuple([z.int(), z.int()]);
/** PostgreSQL refuses a NUL in any text. */
const titled = z.tuple([z.string().refine((text) => !text.includes('\0')), z.int()]);
const placed = z.tuple([
  z
    .int()
    .min(0)
    .max(2 ** 31 - 1),
  z.string().refine((text) => !text.includes('\0')),
  z
    .int()
    .min(0)
    .max(2 ** 31 - 1),
]);
const numbered = z.tuple([z.int()]);
/** Later than any date, an instant can't be compared with one. */
const marked = z.tuple([z.int().min(-8.64e15).max(8.64e15), z.uuid()]);
const dated = z.tuple([
  z.int().min(-8.64e15).max(8.64e15),
  z.string().refine((text) => !text.includes('\0')),
]);

/** Where a list that is ordered by time, by title or by number goes on. */
type MarkedCursor = z.infer<typeof marked>;
type DatedCursor = z.infer<typeof dated>;
type PlacedCursor = z.infer<typeof placed>;
export type Cursor =
  | z.infer<typeof newest>
  | z.infer<typeof titled>
  | z.infer<typeof numbered>
  | MarkedCursor
  | DatedCursor
  | PlacedCursor;

export function writeCursor(cursor: Cursor): string {
  return Buffer.from(JSON.stringify(cursor)).toString('base64url');
}

/** Each gives null for a cursor that this list has not written. */
export const readNewest = reader(newest);
export const readTitled = reader(titled);
export const readNumbered = reader(numbered);

/** The same for what is named by a UUID, as readers' devices do. */
export const readMarked = (text: string): MarkedCursor | null => readShape(marked, text);

/** The same for what stands in places, and there by title. */
export const readPlaced = (text: string): PlacedCursor | null => readShape(placed, text);

/** The same for what is named by a word. */
export const readDated = (text: string): DatedCursor | null => readShape(dated, text);

function readShape<Shape>(shape: z.ZodType<Shape>, text: string): Shape | null {
  try {
    return shape.safeParse(JSON.parse(Buffer.from(text, 'base64url').toString())).data ?? null;
  } catch {
    return null;
  }
}

/** The furthest that a date can be from 1970; beyond it there is no instant to compare with. */
const furthest = 8.64e15;

function reader<Cursor extends [string | number, ...number[]]>(shape: z.ZodType<Cursor>) {
  return (text: string): Cursor | null => {
    try {
      const parsed = shape.safeParse(JSON.parse(Buffer.from(text, 'base64url').toString()));
      if (!parsed.success) return null;
      const [at, id] = parsed.data;
      const ids = [id ?? at].every((one) => typeof one === 'number' && one >= 0 && one <= 2 ** 31 - 1);
      return ids && (typeof at === 'string' || Math.abs(at) <= furthest) ? parsed.data : null;
    } catch {
      return null;
    }
  };
}
