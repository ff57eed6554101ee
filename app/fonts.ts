import localFont from 'next/font/local';

/*
 * Optional display: a face that isn't there in time is left for the next page, so nothing shifts and
 * nothing waits. Only the two Latin faces that every first screen needs are preloaded; the others
 * are fetched by a page that has such letters. Newsreader's weight-only file is used, since the one
 * with optical sizes (132 kB) is larger than all type of the first screen may be (90 kB).
 */
export const newsreader = localFont({
  src: [
    {
      path: '../node_modules/@fontsource-variable/newsreader/files/newsreader-latin-wght-normal.woff2',
      weight: '200 800',
      style: 'normal',
    },
  ],
  variable: '--newsreader',
  display: 'optional',
  adjustFontFallback: 'Times New Roman',
});

export const publicSans = localFont({
  src: [
    {
      path: '../node_modules/@fontsource-variable/public-sans/files/public-sans-latin-wght-normal.woff2',
      weight: '100 900',
      style: 'normal',
    },
  ],
  variable: '--public-sans',
  display: 'optional',
  adjustFontFallback: 'Arial',
});

export const newsreaderExtended = localFont({
  src: '../node_modules/@fontsource-variable/newsreader/files/newsreader-latin-ext-wght-normal.woff2',
  weight: '200 800',
  variable: '--newsreader-extended',
  display: 'optional',
  preload: false,
  adjustFontFallback: false,
  declarations: [
    {
      prop: 'unicode-range',
      value: 'U+0100-02BA, U+1E00-1E9F, U+1EF2-1EFF, U+20A0-20AB, U+20AD-20C0, U+2113, U+2C60-2C7F, U+A720-A7FF',
    },
  ],
});

export const newsreaderItalic = localFont({
  src: '../node_modules/@fontsource-variable/newsreader/files/newsreader-latin-wght-italic.woff2',
  weight: '200 800',
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
  declarations: [
    { prop: 'unicode-range', value: 'U+0100-02BA, U+1E00-1E9F, U+1EF2-1EFF, U+20A0-20AB, U+20AD-20C0' },
  ],
});
