import { describe, expect, it } from 'vitest';
import { countItems, isUnderWay, itemStates, leftOf, summaryOf, type ItemState } from './import-jobs';

const countsOf = (some: Partial<Record<ItemState, number>>) => ({
  ...(Object.fromEntries(itemStates.map((state) => [state, 0])) as Record<ItemState, number>),
  ...some,
});

describe('a job', () => {
  it.each([
    [{ queued: 2 }, 'running', true],
    [{ queued: 2 }, 'paused', false],
    // What was begun is finished, whatever became of the job.
    [{ queued: 2, working: 1 }, 'paused', true],
    [{ reading: 1 }, 'stopped', true],
    [{ saved: 3 }, 'running', false],
    [{ stopped: 3 }, 'stopped', false],
  ] as const)('of %j that is %s is under way: %s', (some, state, expected) => {
    expect(isUnderWay({ state, counts: countsOf(some) })).toBe(expected);
  });

  it('has all its items', () => {
    expect(countItems({ counts: countsOf({ queued: 2, draft: 1, saved: 5 }) })).toBe(8);
  });

  it('has left what is not done', () => {
    expect(leftOf({ counts: countsOf({ queued: 2, working: 1, saved: 5, stopped: 1 }) })).toBe(3);
  });

  it.each([
    [{ saved: 2, refused: 1, queued: 2, working: 1 }, 'running', '2 saved, 1 refused, 3 to do'],
    [{ draft: 2, reading: 1 }, 'running', '2 drafts, 1 to do'],
    [{ known: 1, queued: 4 }, 'paused', '1 in the library already, 4 to do, paused'],
    [{ stopped: 2 }, 'stopped', '2 not begun'],
    [{ listed: 1 }, 'running', 'nothing was found in it'],
  ] as const)('of %j that is %s is summed up as “%s”', (some, state, words) => {
    expect(summaryOf({ state, counts: countsOf(some) })).toBe(words);
  });
});
