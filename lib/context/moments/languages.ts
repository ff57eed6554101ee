import type { EventWords } from './event-words';
import { arabic } from './languages/arabic';
import { english } from './languages/english';
import { german } from './languages/german';
import { russian } from './languages/russian';
import { turkish } from './languages/turkish';

const known = new Map<string, EventWords>(
  Object.entries({
    en: english,
    de: german,
    ru: russian,
    tr: turkish,
    ar: arabic,
  }),
);

/** Null for a language of which only the dates are known: its clauses are then taken as they come. */
export const eventWordsFor = (language: string): EventWords | null =>
  known.get(language.split('-')[0]?.toLowerCase() ?? '') ?? null;
