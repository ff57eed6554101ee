import pg from 'pg';

import { closeMs, type DatabaseLimits } from './database-limits';
import { DatabaseUnavailable } from '../../base/unavailable';

/** What pg says where no answer came in time. */
const noAnswer = 'Query read timeout';

/**
 * A connection on which one question follows the other, as pg wants it: Prisma asks for the parts of a result at
 * once, also within a transaction. It is given up with the first answer that doesn't come in time. pg would go on
 * using it, and what a transaction in it had written could be committed with the next one's.
 */
class Connection extends pg.Client {
  constructor(config?: pg.ClientConfig) {
    super(config);
    const ask = this.query.bind(this) as (...question: unknown[]) => unknown;
    let last: Promise<unknown> = Promise.resolve();
    this.query = ((...question: unknown[]) => {
      // The pool's own questions, each on a connection that nobody else has.
      if (typeof question.at(-1) === 'function') return ask(...question);
      const answer = last.then(() => ask(...question));
      last = answer.catch((error: unknown) => {
        if (error instanceof Error && error.message === noAnswer) this.giveUp();
      });
      return answer;
    }) as pg.Client['query'];
  }

  /** Ends it at once, whatever the other side does. */
  giveUp(): void {
    (this as unknown as { connection: { stream: { destroy(): void } } }).connection.stream.destroy();
  }
}

/** Connections of which nobody waits for one longer than the limits say. */
export class PostgresPool extends pg.Pool {
  readonly #limits: DatabaseLimits;
  readonly #open = new Set<Connection>();

  constructor(databaseUrl: string, limits: DatabaseLimits) {
    super({
      connectionString: databaseUrl,
      // A server that hangs enforces no limit itself, so each is enforced on this side as well.
      connectionTimeoutMillis: limits.connectMs,
      query_timeout: limits.statementMs,
      statement_timeout: limits.statementMs,
      idle_in_transaction_session_timeout: limits.statementMs,
      keepAlive: true,
      Client: Connection,
    });
    this.#limits = limits;
    this.on('connect', (client) => this.#open.add(client as unknown as Connection));
    this.on('remove', (client) => this.#open.delete(client as unknown as Connection));
    // Said of connections that nobody uses: the next who asks gets another.
    this.on('error', () => {});
  }

  override connect(): Promise<pg.PoolClient>;
  override connect(
    callback: (error: Error | undefined, client: pg.PoolClient | undefined, done: () => void) => void,
  ): void;
  override connect(
    callback?: (error: Error | undefined, client: pg.PoolClient | undefined, done: () => void) => void,
  ): Promise<pg.PoolClient> | void {
    if (this.waitingCount < this.#limits.waiting) return callback ? super.connect(callback) : super.connect();
    const error = new DatabaseUnavailable('Too many wait for the database.');
    if (!callback) return Promise.reject(error);
    callback(error, undefined, () => {});
  }

  override end(): Promise<void>;
  override end(callback: () => void): void;
  override end(callback?: () => void): Promise<void> | void {
    const giveUp = setTimeout(() => {
      for (const connection of this.#open) connection.giveUp();
    }, closeMs);
    const ended = super.end().finally(() => clearTimeout(giveUp));
    if (!callback) return ended;
    void ended.then(callback);
  }
}
