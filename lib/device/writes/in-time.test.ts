import { afterEach, expect, it, vi } from 'vitest';
import { inTime } from './in-time';

afterEach(() => vi.restoreAllMocks());

it.each(['its time is up', 'whoever asked wants it no more'])('a request ends when %s', (why) => {
  const [limit, own] = [new AbortController(), new AbortController()];
  vi.spyOn(AbortSignal, 'timeout').mockReturnValue(limit.signal);
  const signal = inTime(own.signal);
  expect(signal.aborted).toBe(false);
  (why === 'its time is up' ? limit : own).abort();
  expect(signal.aborted).toBe(true);
});

it('what is saved has more time than what is read', () => {
  const timeout = vi.spyOn(AbortSignal, 'timeout');
  inTime();
  inTime(undefined, 'save');
  const [read = 0, save = 0] = timeout.mock.calls.map(([ms]) => ms);
  expect(save).toBeGreaterThan(read);
});
