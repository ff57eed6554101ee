/**
 * A time so many days ago, before which something may be removed for good. Of this machine's clock and of
 * what has passed since the process started, the earlier counts: a clock that jumps ahead removes nothing.
 */
export function daysAgo(days: number): Date {
  const steady = performance.timeOrigin + performance.now();
  return new Date(Math.min(Date.now(), steady) - days * 86_400_000);
}
