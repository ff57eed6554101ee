/** Where the answer to a button is not here by then, nothing comes of it any more. */
const longestMs = 60_000;

/** Whether a form that a button sent is still to be answered: what is saved meanwhile may be overwritten by it. */
export function awaitedAnswer(now: () => number = () => performance.now()) {
  let sentAt: number | null = null;
  return {
    /** A button has sent the form. */
    sent: (): void => void (sentAt = now()),
    /** It is answered, or saved by other means. */
    over: (): void => void (sentAt = null),
    /** How long to wait with a save that would be due then: no longer than for the rest of the answer's time. */
    wait(ms: number): number {
      const left = sentAt === null ? 0 : sentAt + longestMs - now();
      if (left <= 0) sentAt = null;
      return Math.max(ms, left);
    },
  };
}
