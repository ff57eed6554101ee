import { beforeEach, expect, it, vi } from 'vitest';
import { ownSettings } from '@/lib/reader/settings';

const key = 'backstory.settings';

/** A page that is opened now, on a device that keeps this. */
async function openPage(stored?: object) {
  const items = new Map<string, string>(stored && [[key, JSON.stringify(stored)]]);
  vi.stubGlobal('localStorage', {
    getItem: (name: string) => items.get(name) ?? null,
    setItem: (name: string, value: string) => items.set(name, value),
    removeItem: (name: string) => items.delete(name),
  });
  const element = { dataset: {}, append: () => {} };
  vi.stubGlobal('document', {
    documentElement: element,
    head: element,
    getElementById: () => null,
    createElement: () => ({}),
  });
  vi.resetModules();
  return import('./device-settings');
}

beforeEach(() => vi.unstubAllGlobals());

it('sends what was chosen here, and takes over the rest', async () => {
  const page = await openPage();
  page.changeSettings({ size: 150 });
  const asked = { sent: page.unsentSettings(), version: 0 };
  expect(asked.sent).toEqual({ size: 150 });
  page.changeSettings({ theme: 'dark' });
  page.takeSettings({ settings: { ...ownSettings, size: 150, measure: 75 }, version: 4 }, asked);
  expect(page.deviceSettings()).toEqual({
    settings: { ...ownSettings, size: 150, measure: 75, theme: 'dark' },
    changed: ['theme'],
    version: 4,
  });
});

it('keeps a later answer that another page had meanwhile, and takes an earlier version from a restored server', async () => {
  const page = await openPage({ settings: ownSettings, changed: [], version: 7 });
  const asked = { sent: {}, version: 7 };
  page.takeSettings({ settings: { ...ownSettings, size: 150 }, version: 9 }, asked);
  page.takeSettings({ settings: { ...ownSettings, size: 200 }, version: 8 }, asked);
  expect(page.deviceSettings().settings.size).toBe(150);
  page.takeSettings({ settings: { ...ownSettings, size: 175 }, version: 2 }, { sent: {}, version: 9 });
  expect(page.deviceSettings()).toMatchObject({ settings: { size: 175 }, version: 2 });
});

it('sends all of what an earlier version of the site left unsent', async () => {
  const settings = { ...ownSettings, size: 150 as const };
  expect((await openPage({ settings, changedAt: 4e12 })).unsentSettings()).toEqual(settings);
  expect((await openPage({ settings, changedAt: null })).unsentSettings()).toEqual({});
});
