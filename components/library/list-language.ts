/**
 * Of dates in lists, until the browser says its own: the interface's, not that of each article, else one page would
 * say "17 December 2023" beside "December 17, 2023".
 */
export const listLanguage = 'en';
