import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { loadPatiently } from './load-patiently';
import { notify } from './notices';

vi.mock(import('./notices'), () => ({ notify: vi.fn(() => vi.fn()) }));

const away = Object.assign(new Error('Failed to load chunk /a.js'), { name: 'ChunkLoadError' });
/** A script that comes at the third try. */
const late = () =>
  vi
    .fn<() => Promise<string>>()
    .mockRejectedValueOnce(away)
    .mockRejectedValueOnce(away)
    .mockResolvedValue('module');

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('navigator', { onLine: false });
  const window = new EventTarget();
  vi.stubGlobal('addEventListener', window.addEventListener.bind(window));
  vi.stubGlobal('dispatchEvent', window.dispatchEvent.bind(window));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.mocked(notify).mockClear();
});

it('waits for the network, says so once, and takes that back when it is done', async () => {
  const load = late();
  const loaded = loadPatiently(load, 'The list comes when it is back.');
  await vi.advanceTimersByTimeAsync(60_000);
  expect(load).toHaveBeenCalledTimes(1);
  dispatchEvent(new Event('online'));
  await vi.advanceTimersByTimeAsync(0);
  dispatchEvent(new Event('online'));
  await expect(loaded).resolves.toBe('module');
  expect(notify).toHaveBeenCalledExactlyOnceWith({ text: 'No network. The list comes when it is back.' });
  expect(vi.mocked(notify).mock.results[0]?.value).toHaveBeenCalledOnce();
});

it('tries again by itself where the browser believes that there is a network', async () => {
  vi.stubGlobal('navigator', { onLine: true });
  const loaded = loadPatiently(late(), 'The list comes when it is back.');
  await vi.advanceTimersByTimeAsync(60_000);
  await expect(loaded).resolves.toBe('module');
  expect(notify).toHaveBeenCalledExactlyOnceWith({
    text: 'The site can’t be reached. The list comes when it is back.',
  });
});

it('says nothing of a script that comes, and hides no other error', async () => {
  await expect(loadPatiently(() => Promise.resolve(1), '')).resolves.toBe(1);
  await expect(loadPatiently(() => Promise.reject(new TypeError('a')), '')).rejects.toThrow(TypeError);
  expect(notify).not.toHaveBeenCalled();
});
