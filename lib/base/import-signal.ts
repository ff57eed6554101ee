import { newsOf } from './signal';

/** Tells this process that there is something to import, so that nobody waits for the worker to look. */
export const importNews = newsOf('import-news');
