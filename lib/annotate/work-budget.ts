/**
 * What looking for words may still cost, in steps of some nanoseconds. Counted and not timed, so that the same
 * words are found on a slow machine.
 */
export interface WorkBudget {
  left: number;
}

/** Ten times what the longest honest highlight takes. */
export const workOfOne = 20_000_000;
/** Of what one reader has in one article, or sends at once: less than half a second. */
export const workOfReader = 60_000_000;

/** Takes the steps off; false where there aren't as many left, and then none are from now on. */
export function spend(budget: WorkBudget, steps: number): boolean {
  budget.left -= steps;
  return budget.left >= 0;
}
