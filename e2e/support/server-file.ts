import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where the server of the tests says where its library is. */
export const serverFile = join(
  tmpdir(),
  `backstory-e2e-${process.env['PORT'] ?? process.env['E2E_PORT'] ?? 3199}.json`,
);

export function readServerFile(): { dataDir: string; samples: string; documents: string; pid: number } {
  return JSON.parse(readFileSync(serverFile, 'utf8'));
}
