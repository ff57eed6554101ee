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
