import type { MomentWords } from './moment-words';

/** Languages of which few words are known so far. */
export const portuguese: MomentWords = { anyOne: 'um|uma', ago: 'há', todays: 'hoje' };
export const dutch: MomentWords = { ago: 'geleden', todays: 'vandaag' };
export const russian: MomentWords = { ago: 'назад' };
export const turkish: MomentWords = { ago: 'önce' };
export const polish: MomentWords = { ago: 'temu' };
