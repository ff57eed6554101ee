/** The database can't be asked, or not in time. Nothing was written; the same may work a moment later. */
export class DatabaseUnavailable extends Error {
  constructor(message = 'The database can’t be reached right now.', options?: ErrorOptions) {
    super(message, options);
    this.name = 'DatabaseUnavailable';
  }
}

/** Prisma's codes for: no connection, no access, timed out, closed, pool exhausted, deadlock. */
const prismaCodes = new Set(
  'P1000 P1001 P1002 P1003 P1008 P1010 P1011 P1017 P1018 P2024 P2028 P2034 P2037'.split(' '),
);

/**
 * What Prisma's driver adapters call the same. (Their `sqlite` and `postgres` say only by code or message what
 * happened.)
 */
const adapterKinds = new Set([
  'AuthenticationFailed',
  'ConnectionClosed',
  'DatabaseAccessDenied',
  'DatabaseDoesNotExist',
  'DatabaseNotReachable',
  'SocketTimeout',
  'TlsConnectionError',
  'TooManyConnections',
  'TransactionAlreadyClosed',
  'TransactionWriteConflict',
]);

/**
 * PostgreSQL's SQLSTATEs: connection, resources, operator intervention, system and data errors by class; then a
 * serialization failure, a deadlock, a lock not given, a standby that only reads, a password, a database that is gone.
 */
const sqlState = /^(?:08|53|57|58|XX)\w{3}$|^(?:40001|40P01|55P03|25006|28000|28P01|3D000)$/;

const sqliteCode = /^SQLITE_(?:BUSY|LOCKED|CORRUPT|NOTADB|IOERR|CANTOPEN|FULL|READONLY|PROTOCOL)/;

/** An address that nobody answers at; `read` and `write` may be a reader's own connection. */
const networkCalls = new Set(['connect', 'getaddrinfo']);

/** What the drivers report by words alone. */
const messages = [
  // better-sqlite3, whose codes Prisma's adapter drops
  'database is locked',
  'database table is locked',
  'database schema is locked',
  'database disk image is malformed',
  'file is not a database',
  'disk I/O error',
  'unable to open database file',
  'Cannot open database because the directory does not exist',
  'database or disk is full',
  'attempt to write a readonly database',
  'The database connection is not open',
  // pg and its pool
  'Connection terminated',
  'timeout exceeded when trying to connect',
  'timeout expired',
  'Query read timeout',
  'Client has encountered a connection error',
  'Client was closed and is not queryable',
  'Cannot use a pool after calling end',
];

/** Deeper than any error that a driver, its adapter and Prisma's client wrap. */
const deepest = 6;

/**
 * Whether an error says that the database can't be asked just now (unreachable, too slow, busy, full, damaged), and
 * not that the question was wrong.
 */
export function isUnavailable(error: unknown, depth = 0): boolean {
  if (typeof error !== 'object' || error === null || depth > deepest) return false;
  const { name, code, errorCode, kind, syscall, message, cause, meta } = error as Record<string, unknown>;
  // By name: the server and the bundled app have copies of the class.
  if (name === 'DatabaseUnavailable' || name === 'PrismaClientInitializationError') return true;
  if ([code, errorCode].some((one) => typeof one === 'string' && isUnavailableCode(one))) return true;
  if (typeof kind === 'string' && adapterKinds.has(kind)) return true;
  if (typeof code === 'string' && networkCalls.has(String(syscall))) return true;
  // Prisma passes on the system's code for the database's connection, without its call.
  if (String(name).startsWith('Prisma') && /^E[A-Z]+$/.test(String(code))) return true;
  // Prisma's messages begin with the source of the call.
  const lastLine = String(message).trimEnd().split('\n').at(-1) ?? '';
  if (messages.some((one) => lastLine.includes(one))) return true;
  const wrapped = (meta as Record<string, unknown> | null | undefined)?.['driverAdapterError'];
  const several = error instanceof AggregateError ? (error.errors as unknown[]) : [];
  return [cause, wrapped, ...several].some((one) => isUnavailable(one, depth + 1));
}

function isUnavailableCode(code: string): boolean {
  return prismaCodes.has(code) || sqliteCode.test(code) || sqlState.test(code);
}
