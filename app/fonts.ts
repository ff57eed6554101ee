import localFont from 'next/font/local';

/*
 * The three faces of the first screen, and the italic, are cut by e2e/dev/subset-fonts.ts; the whole files
 * are fetched by a page that has such letters. None is preloaded: type must not compete with the lead
 * picture, so lib/device/inline/deferred-type.ts fetches it once the page is painted.
 */
export const newsreader = localFont({
  src: './fonts/newsreader-text.woff2',
  weight: '400 600',
  variable: '--newsreader',
  display: 'swap',
  preload: false,
  adjustFontFallback: false,
});

export const newsreaderDisplay = localFont({
  src: './fonts/newsreader-display.woff2',
  weight: '500',
  variable: '--newsreader-display',
  display: 'swap',
  preload: false,
  adjustFontFallback: false,
});

export const publicSans = localFont({
  src: './fonts/public-sans.woff2',
  weight: '400 600',
  variable: '--public-sans',
  display: 'swap',
  preload: false,
  adjustFontFallback: false,
});

export const newsreaderExtended = localFont({
  src: [
    {
      path: '../node_modules/@fontsource-variable/newsreader/files/newsreader-latin-ext-wght-normal.woff2',
      style: 'normal',
      weight: '200 800',
    },
  ],
  variable: '--newsreader-extended',
  display: 'optional',
  preload: false,
  adjustFontFallback: false,
  declarations: [{ prop: 'unicode-range', value: 'U+0100-02BA, U+1E00-1E9F, U+1EF2-1EFF, U+20A0-20C0' }],
});

export const newsreaderItalic = localFont({
  src: './fonts/newsreader-italic.woff2',
  weight: '400 600',
  style: 'italic',
  variable: '--newsreader-italic',
  display: 'optional',
  preload: false,
  adjustFontFallback: false,
});

export const publicSansExtended = localFont({
  src: '../node_modules/@fontsource-variable/public-sans/files/public-sans-latin-ext-wght-normal.woff2',
  weight: '100 900',
  variable: '--public-sans-extended',
  display: 'optional',
  preload: false,
  adjustFontFallback: false,
  declarations: [{ prop: 'unicode-range', value: 'U+0100-02BA, U+1E00-1E9F, U+1EF2-1EFF, U+20A0-20C0' }],
});
