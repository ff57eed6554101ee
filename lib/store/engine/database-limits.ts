/** How long a database is waited for, and by how many. */
export interface DatabaseLimits {
  /** For a connection, in milliseconds. */
  connectMs: number;
  /** For an answer, and for a transaction that asks for nothing. */
  statementMs: number;
  /** For the turn to write, behind other processes. */
  turnMs: number;
  /** How many may wait for a connection, or for their turn, at once. */
  waiting: number;
  /** Whether it pauses for other processes, which would else not come to write beside many writes in a row. */
  givesWay: boolean;
}

/**
 * For a server: a reader waits no longer for a page, and a device sends its write again. Of 200 that wait, each a
 * few milliseconds, the last is answered in time.
 */
export const servingLimits: DatabaseLimits = {
  connectMs: 5_000,
  statementMs: 5_000,
  turnMs: 5_000,
  waiting: 200,
  givesWay: false,
};

/** For commands: an import of thousands of documents queues up behind one writer. */
export const commandLimits: DatabaseLimits = {
  connectMs: 120_000,
  statementMs: 10 * 60_000,
  turnMs: 120_000,
  waiting: Infinity,
  givesWay: true,
};

/** A server that stops waits for no database longer than this: its own end is waited for as well. */
export const closeMs = 2_000;
