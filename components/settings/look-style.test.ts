import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  letterSpacings,
  lineHeights,
  measures,
  ownSettings,
  readSettings,
  type ReaderSettings,
  sizes,
  themes,
  timelinePlaces,
  typefaces,
  wordSpacings,
} from '@/lib/reader/settings';
import { lookStyle } from './look-style';

const anySettings: fc.Arbitrary<ReaderSettings> = fc.record({
  theme: fc.constantFrom(...themes),
  typeface: fc.constantFrom(...typefaces),
  size: fc.constantFrom(...sizes),
  lineHeight: fc.constantFrom(...lineHeights),
  measure: fc.constantFrom(...measures),
  paragraphs: fc.constantFrom('space', 'indent'),
  justify: fc.boolean(),
  letterSpacing: fc.constantFrom(...letterSpacings),
  wordSpacing: fc.constantFrom(...wordSpacings),
  quiet: fc.boolean(),
  timeline: fc.constantFrom(...timelinePlaces),
  shortcuts: fc.boolean(),
});

describe('the style of settings', () => {
  it('is nothing for the site’s own', () => {
    expect(lookStyle(ownSettings)).toBe('');
  });

  it('is whole: every block is closed and no value is missing', () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        const style = lookStyle(settings);
        expect(style.match(/\{/g)?.length).toBe(style.match(/\}/g)?.length);
        expect(style).not.toMatch(/undefined|NaN|null|<\//);
      }),
    );
  });

  it('tells any two settings of the text apart', () => {
    fc.assert(
      fc.property(anySettings, anySettings, (one, other) => {
        // Themes but for the contrast, and shortcuts, are no matter of this style.
        const seen = ({ theme, shortcuts: _, ...rest }: ReaderSettings) =>
          JSON.stringify({ ...rest, contrast: theme === 'contrast' });
        expect(lookStyle(one) === lookStyle(other)).toBe(seen(one) === seen(other));
      }),
    );
  });
});

describe('settings from elsewhere', () => {
  it('keep what is known and take the site’s own for the rest', () => {
    fc.assert(
      fc.property(anySettings, fc.anything(), (settings, junk) => {
        expect(readSettings({ ...settings, size: 101, more: junk })).toEqual({
          ...settings,
          size: 100,
        });
      }),
    );
    expect(readSettings({})).toEqual(ownSettings);
  });
});
