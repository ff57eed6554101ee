/** What the line at the top of every page leads to. */
export const siteLinks = [
  ['/stories', 'Stories'],
  ['/search', 'Search'],
  ['/reading', 'Reading'],
] as const;

/** What leads past that line, to what the page is about. */
export const skipLink = { href: '#content', text: 'Skip to the text' } as const;
export const skipClasses = 'bg-paper sr-only px-4 py-3 focus:not-sr-only focus:absolute focus:z-20';
