import type { Annotation } from '@/lib/reader/annotation';

/** The highlights without a change to one of them; what was done to others meanwhile stays. */
export function dismissNotice(
  now: readonly Annotation[],
  before: readonly Annotation[],
  id: string,
): Annotation[] {
  const was = before.find((one) => one.id === id);
  const isThere = now.some((one) => one.id === id);
  if (!was) return now.filter((one) => one.id !== id);
  return isThere ? now.map((one) => (one.id === id ? was : one)) : [...now, was];
}
