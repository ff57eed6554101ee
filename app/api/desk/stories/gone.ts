/** What is said of a story, or an article of it, that is not there. */
export const gone = { ok: false as const, reason: 'There is no such story or article any more.' };
