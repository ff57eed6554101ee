import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { commandLinePermission } from '../../auth/permission';
import { parseEnv } from '../../base/env';
import { migrate } from '../../store/migrations/migrate';
import { openStore } from '../../store/open-store';
import { loadSeeds } from './prepare';

const folder = mkdtempSync(join(tmpdir(), 'backstory-seeds-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('samples are loaded into a new library, and stay away once they were removed', async () => {
  const databaseUrl = `file:${join(folder, 'library.db')}`;
  const parsed = parseEnv({ DATABASE_URL: databaseUrl, DATA_DIR: folder, LOG_LEVEL: 'silent' });
  if (!parsed.ok) throw new Error('the test has a wrong environment');
  writeFileSync(
    join(folder, 'ferry.md'),
    '---\nheadline: The ferry left\npublished: 2023-04-25\n---\n\nIt left late.\n',
  );
  const load = () => loadSeeds(parsed.env, () => {}, folder);
  await migrate(databaseUrl);
  await load();
  const store = await openStore({ databaseUrl });
  try {
    const listed = await store.listArticles({ limit: 100 });
    const items = listed.ok ? listed.items : [];
    expect(items).toHaveLength(1);
    for (const { slug } of items) await store.removeArticle(commandLinePermission(), slug);
    await load();
    expect(await store.isEmpty()).toBe(true);
  } finally {
    await store.close();
  }
});
