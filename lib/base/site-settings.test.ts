import { describe, expect, it } from 'vitest';
import { siteNameRule } from './site-settings';

describe('a site is called', () => {
  it.each(['Backstory', ' The Alder & Ash ', 'חדשות', '朝日', '24', '📰'])('%s', (name) => {
    expect(siteNameRule.parse(name)).toBe(name.trim());
  });

  it.each([
    ['nothing to see', '\u200b'],
    ['letters that are blank', '\u3164\u2800'],
    ['marks alone', '…'],
    ['two lines', 'Alder\u2028Ash'],
    ['what turns the text after it', 'Alder\u202e'],
    ['what sets itself apart without an end', '\u2067Alder'],
    ['control characters', 'Alder\u0007'],
  ])('not by %s', (_, name) => {
    expect(siteNameRule.safeParse(name).success).toBe(false);
  });
});
