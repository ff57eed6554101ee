/**
 * `npx tsx e2e/dev/subset-fonts.ts` cuts the faces of the first screen out of the Fontsource packages.
 *
 * Newsreader with its optical sizes is 132 kB, and all type of the first screen may be 60 kB, so that the text looks
 * right soon (app/fonts.test.ts holds it). Two cuts, one at the size of text and one at the size of headlines, look the
 * same in 43 kB. Letters of other languages come from the whole files of the packages when a page has them.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

const root = new URL('../../', import.meta.url);

/** All letters of Latin-1, and its signs but those that hardly stand in news: these come from a stand-in. */
function latinText(): string {
  const codes = [...range(0x20, 0x7e), ...range(0xa0, 0xff)];
  const latin = String.fromCodePoint(...codes).replaceAll(/[¤¦¨¬\u00AD¯³¶¸¹ª¼¾¢µ÷]/g, '');
  return latin + 'ŒœŠšŽžığş–—‘’“”„‚…•‹›€™−→×';
}

/** Of headlines, without the signs of code and of footnotes. */
const headlineText = () => latinText().replaceAll(/[\\^`{|}~_<>=[\]§©®²½°→−×º™]/g, '');

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);

type Axis = number | { min: number; max: number };

const atkinson = '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next';
const weights = { wght: { min: 200, max: 800 } };

const cuts: { from: string; to: string; axes: Record<string, Axis>; text?: string }[] = [
  {
    from: '@fontsource-variable/newsreader/files/newsreader-latin-opsz-normal.woff2',
    to: 'app/fonts/newsreader-text.woff2',
    axes: { opsz: 16, wght: { min: 400, max: 600 } },
  },
  {
    from: '@fontsource-variable/newsreader/files/newsreader-latin-opsz-normal.woff2',
    to: 'app/fonts/newsreader-display.woff2',
    axes: { opsz: 72, wght: 500 },
    text: headlineText(),
  },
  {
    from: '@fontsource-variable/public-sans/files/public-sans-latin-wght-normal.woff2',
    to: 'app/fonts/public-sans.woff2',
    axes: { wght: { min: 400, max: 600 } },
  },
  {
    from: '@fontsource-variable/newsreader/files/newsreader-latin-wght-italic.woff2',
    to: 'app/fonts/newsreader-italic.woff2',
    axes: { wght: { min: 400, max: 600 } },
  },
  // Fetched only by readers who chose it: components/settings/look-style.ts.
  {
    from: `${atkinson}-latin-wght-normal.woff2`,
    to: 'public/fonts/atkinson-hyperlegible-next.woff2',
    axes: weights,
  },
  {
    from: `${atkinson}-latin-wght-italic.woff2`,
    to: 'public/fonts/atkinson-hyperlegible-next-italic.woff2',
    axes: weights,
  },
];

const options = {
  targetFormat: 'woff2' as const,
  noHinting: true,
  // What the pages use: kerning, ligatures, figures that stand on the line and under each other.
  keepFeatures: ['kern', 'liga', 'lnum', 'tnum'],
  // Classes of glyphs are of use to marks that combine, of which there are none here, and to kerning that differs by
  // weight, by less than can be seen; the names of axes to a designer's program; widths by weight stand beside the
  // outlines as well.
  dropTables: ['GDEF', 'STAT', 'HVAR', 'MVAR'],
};

for (const { from, to, axes, text = latinText() } of cuts) {
  const whole = await readFile(new URL(`node_modules/${from}`, root));
  const cut = await subsetFont(whole, text, { ...options, variationAxes: axes });
  const target = new URL(to, root);
  await writeFile(target, cut);
  console.log(`${fileURLToPath(target)}: ${cut.length} bytes`);
}
