import { signalOf } from './signal';

/** Notifies this process that there is something to import, so that nobody waits for the worker to look. */
export const importSignal = signalOf('import-signal');
