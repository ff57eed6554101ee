import type { EventWords } from './event-words';
import { english } from './languages/english';

const known: Readonly<Record<string, EventWords>> = { en: english };

/** Null for a language of which only the dates are known: its clauses are then taken as they come. */
export const eventWordsFor = (language: string): EventWords | null =>
  known[language.split('-')[0]?.toLowerCase() ?? ''] ?? null;
