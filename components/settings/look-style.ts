import { ownSettings, type ReaderSettings } from '@/lib/reader/settings';

/** The face that is fetched only where it was chosen; see e2e/dev/subset-fonts.ts. */
const atkinson = `@font-face{font-family:Atkinson;src:url(/fonts/atkinson-hyperlegible-next.woff2);font-weight:200 800;font-display:swap}
@font-face{font-family:Atkinson;src:url(/fonts/atkinson-hyperlegible-next-italic.woff2);font-weight:200 800;font-style:italic;font-display:swap}`;

const families = {
  newsreader: null,
  'public-sans': 'var(--font-sans)',
  atkinson: 'Atkinson,var(--font-sans)',
  system: 'system-ui,sans-serif',
} satisfies Record<ReaderSettings['typeface'], string | null>;

/** Black on white or white on black, as the system has it; accents of 7:1. */
const contrast =
  ':root[data-theme=contrast]{color-scheme:light dark;--paper:light-dark(#fff,#000);--ink:light-dark(#000,#fff);--muted:light-dark(#000,#fff);--rule:light-dark(#000,#fff);--accent:light-dark(#7a1400,#ffb59e);--lit:light-dark(#fff3a3,#4a3b00)}';

const wide = '@media (width>=60rem)';
const narrow = '@media (width<60rem)';
/** As the page has it for a reader who put the strip away. */
const afterText =
  '.timeline-panel:not(:popover-open){display:block;position:static;width:auto;height:auto;max-height:none;margin-top:3rem;padding-top:1.5rem;border-top:1px solid var(--rule)}';

const timeline = {
  end: '',
  start: `${wide}{.article-grid{grid-template-columns:minmax(15rem,19rem) minmax(0,var(--column))}.timeline-panel{grid-area:2/1}.text-body{grid-area:2/2}.margin-moment{inset-inline:auto calc(100% + 4.5rem)}}`,
  below: `${wide}{.article-grid{grid-template-columns:minmax(0,var(--column))}.margin-moment{position:static;width:auto;margin-block:.9rem;translate:none}${afterText}}${narrow}{.timeline-strip,.timeline-panel:not(:popover-open) .sheet-only{display:none}${afterText}}`,
} satisfies Record<ReaderSettings['timeline'], string>;

/** The text, and the sample of it beside the settings. */
const words = '.text-body,.settings-sample';

/** What a character of the text takes of its size, on average. */
const characterWidth = 0.472;
/** The size of the text on wide screens, in rem. */
const textSize = 1.25;
/** The headline grows with the text, but by less: it is large already. */
const headlineShare = 0.4;

/**
 * The reader's settings as style, for the end of the document's head; nothing for the site's own. It
 * stands in no layer, so that it goes before all of the site's.
 */
export function lookStyle(settings: ReaderSettings): string {
  const { typeface, size, lineHeight, measure, letterSpacing, wordSpacing } = settings;
  const own = ownSettings;
  const scale = size / 100;
  const column = `${(measure * characterWidth * textSize * scale).toFixed(2)}rem`;
  const family = families[typeface];
  const rules = [
    settings.theme === 'contrast' && contrast,
    typeface === 'atkinson' && atkinson,
    family && `:root{--font-serif:${family};--font-display:${family}}em,i,cite{font-family:inherit}`,
    (size !== own.size || measure !== own.measure || settings.timeline !== own.timeline) &&
      `:root{--column:${column}}.passage{max-width:${measure}ch}.article-grid{max-width:max(44rem,${column} + 2.5rem)}${wide}{.article-grid{max-width:90rem;grid-template-columns:minmax(0,var(--column)) minmax(15rem,19rem)}}`,
    size !== own.size &&
      `:root{--text-body:calc(clamp(1.1875rem,1.15rem + .2vw,1.25rem)*${scale});--text-headline:min(calc(clamp(1.875rem,1.35rem + 2.3vw,3.375rem)*${(1 + (scale - 1) * headlineShare).toFixed(2)}),14vw)}.text-body{overflow-wrap:anywhere}`,
    lineHeight !== own.lineHeight && `${words}{line-height:${lineHeight}}`,
    letterSpacing !== own.letterSpacing && `${words}{letter-spacing:${letterSpacing}em}`,
    wordSpacing !== own.wordSpacing && `${words}{word-spacing:${wordSpacing}em}`,
    settings.paragraphs === 'indent' && 'p.passage+p.passage{margin-top:0;text-indent:1.5em}',
    settings.justify && 'p.passage,blockquote p,.passage li{text-align:justify;hyphens:auto}',
    settings.quiet && '.text-body figure:not(.passage){display:none}',
    timeline[settings.timeline],
  ];
  return rules.filter(Boolean).join('\n');
}
