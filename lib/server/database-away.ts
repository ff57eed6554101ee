/** So often the log says that the database is away. */
const reportEveryMs = 10_000;
let reportedAt = -Infinity;

/** Notes in the log that the database can't be asked: once in a while, however many requests meet it. */
export function reportAway(error: unknown): void {
  if (performance.now() - reportedAt < reportEveryMs) return;
  reportedAt = performance.now();
  console.error('The database can’t be asked; pages are served from memory where there are any:', error);
}
