import { describe, expect, it } from 'vitest';
import { loadLanguage } from './load-language';

describe('loadLanguage', () => {
  it('reads the model of a language once, whatever its region', () => {
    const model = loadLanguage('de-AT');
    expect(model?.language).toBe('de');
    expect(loadLanguage('de')).toBe(model);
  });

  it('has nothing for languages without weights', () => {
    expect(loadLanguage('ja')).toBeNull();
    expect(loadLanguage('')).toBeNull();
  });
});
