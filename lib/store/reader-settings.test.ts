import { afterEach, beforeEach, expect, it } from 'vitest';
import { ownSettings } from '../api/reader-settings';
import { describeOnEachEngine } from './each-engine';
import { openStore } from './open-store';
import type { ReaderId } from './readers';
import type { Readers, Store } from './store';

describeOnEachEngine((engine) => {
  let store: Store;
  let readers: Readers;
  let ada: ReaderId;
  let bob: ReaderId;
  beforeEach(async () => {
    store = await openStore({ databaseUrl: await engine.newDatabase() });
    ({ readers } = store);
    ada = await readers.make('ada');
    bob = await readers.make('bob');
  });
  afterEach(() => store.close());

  const chosen = (size: 150 | 200, at: string) => ({ settings: { ...ownSettings, size }, at: new Date(at) });

  it('keeps what was chosen later, whichever comes first', async () => {
    const early = chosen(150, '2026-01-01T10:00:00Z');
    const late = chosen(200, '2026-01-01T11:00:00Z');
    for (const [reader, order] of [
      [ada, [early, late]],
      [bob, [late, early]],
    ] as const) {
      for (const [index, one] of order.entries()) await readers.saveSettings(reader, `w${index}`, one);
      expect(await readers.findSettings(reader)).toEqual(late);
    }
    expect(await readers.saveSettings(bob, 'w9', early)).toEqual(late);
  });

  it('is each reader’s own', async () => {
    await readers.saveSettings(ada, 'w', chosen(150, '2026-01-01T10:00:00Z'));
    expect(await readers.findSettings(bob)).toBeNull();
  });
});
