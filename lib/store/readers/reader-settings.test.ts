import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ownSettings } from '../../reader/settings';
import { describeOnEachEngine } from '../each-engine.testing';
import { openStore } from '../open-store';
import type { ReaderId } from './readers';
import type { Store } from '../open-store';

describeOnEachEngine((engine) => {
  let store: Store;
  let readers: Store['readers'];
  let ada: ReaderId;
  let bob: ReaderId;
  beforeEach(async () => {
    store = await openStore({ databaseUrl: await engine.newDatabase() });
    ({ readers } = store);
    ada = await readers.make('ada');
    bob = await readers.make('bob');
  });
  afterEach(() => store.close());

  it('keeps what arrived last, whatever any clock says, and counts the changes', async () => {
    const clock = vi.spyOn(Date, 'now');
    try {
      // A year ahead once, and right again.
      clock.mockReturnValue(Date.parse('2099-01-01T00:00:00Z'));
      expect(await readers.saveSettings(ada, 'w1', { size: 150 })).toMatchObject({ version: 1 });
      clock.mockReturnValue(Date.parse('2026-01-01T00:00:00Z'));
      await readers.saveSettings(ada, 'w2', { size: 200 });
      const settings = { ...ownSettings, size: 200 };
      expect(await readers.findSettings(ada)).toEqual({ settings, version: 2 });
    } finally {
      clock.mockRestore();
    }
  });

  it('leaves what another device chose', async () => {
    await readers.saveSettings(ada, 'w1', { size: 150 });
    const both = { settings: { ...ownSettings, size: 150, theme: 'dark' }, version: 2 };
    expect(await readers.saveSettings(ada, 'w2', { theme: 'dark' })).toEqual(both);
    // The same write again is the same change.
    expect(await readers.saveSettings(ada, 'w2', { theme: 'dark' })).toEqual(both);
    expect(await readers.findSettings(ada)).toEqual(both);
  });

  it('is each reader’s own', async () => {
    await readers.saveSettings(ada, 'w', { size: 150 });
    expect(await readers.findSettings(bob)).toBeNull();
  });
});
