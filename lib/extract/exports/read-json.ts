import { z } from 'zod';
import type { Finding } from '../finding';
import { noAddress, type ReadEntries, type SavedLink } from './saved-link';

/** Programs that export what they stored of the articles write 20 kB for each. */
export const largestJson = 50_000_000;

/** JSON as a value, or the line on which it is none. */
export function readJson(text: string): { value: unknown } | { finding: Finding } {
  if (text.length > largestJson)
    return { finding: { line: null, reason: `is larger than ${largestJson / 1_000_000} MB` } };
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch (error) {
    const position = /position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
    const before = position === undefined ? null : text.slice(0, Number(position));
    return {
      finding: { line: before === null ? null : before.split('\n').length, reason: 'is not valid JSON' },
    };
  }
}

/** Text, or null for whatever stands in its place. */
export const looseText = z.string().nullish().catch(null);
/** Programs and their versions differ in whether a flag is true, 1 or "1". */
export const looseFlag = z
  .unknown()
  .optional()
  .transform((value) => value === true || value === 1 || value === '1' || value === 'true');
export const looseTime = z.union([z.string(), z.number()]).nullish().catch(null);
/** A list of names, or of things with a name; what is neither is left out. */
export const looseNames = z
  .array(
    z
      .union([
        z.string(),
        z.object({ name: z.string() }).transform(({ name }) => name),
        z.object({ label: z.string() }).transform(({ label }) => label),
      ])
      .catch(''),
  )
  .nullish()
  .catch(null)
  .transform((names) => (names ?? []).filter((name) => name.trim() !== ''));

/** Reads entries one by one: what one of them lacks is reported with its number, and the others stay. */
export function readEntries<T extends { url?: string | null | undefined }>(
  entries: readonly unknown[],
  schema: z.ZodType<T>,
  toLink: (entry: T) => SavedLink | null,
): ReadEntries {
  const links: SavedLink[] = [];
  const problems: Finding[] = [];
  for (const [index, entry] of entries.entries()) {
    const parsed = schema.safeParse(entry);
    const link = parsed.success ? toLink(parsed.data) : null;
    if (link) links.push(link);
    else {
      const reason = parsed.success ? noAddress(parsed.data.url) : 'is not what this export has there';
      problems.push({ line: null, reason: `entry ${index + 1} ${reason}` });
    }
  }
  return { links, problems };
}
