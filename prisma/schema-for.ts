import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const engines = ['sqlite', 'postgresql'] as const;
export type Engine = (typeof engines)[number];

/** This folder; everything that is run by its name stands in the repository's own tree. */
export const prismaDir = import.meta.dirname;

/** The schema as written, with the engine's name where the provider must be a literal. */
export function schemaFor(engine: Engine): string {
  return readFileSync(join(prismaDir, 'schema.prisma'), 'utf8')
    .replace('provider = "sqlite"', `provider = "${engine}"`)
    .replace('"./generated/sqlite"', '"./client"');
}
