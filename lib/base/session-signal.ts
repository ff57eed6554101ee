import { signalOf } from './signal';

/** In the log of changes: what a sign-in was good for may have ended, and whoever remembers sessions asks anew. */
export const sessionsTag = 'sessions';

/**
 * Notifies this process that sessions have ended or changed. The log of changes notifies every host, but on PostgreSQL
 * a moment later, and whoever has signed out is out at once.
 */
export const sessionSignal = signalOf('session-signal');
