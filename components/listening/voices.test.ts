import { describe, expect, it } from 'vitest';
import { voicesFor, whySilent } from './voices';

const voice = (name: string, lang: string, localService = true) => ({
  name,
  lang,
  localService,
  default: false,
  voiceURI: name,
});
const voices = [
  voice('Net', 'en-US', false),
  voice('Daniel', 'en_GB'),
  voice('Samantha', 'en-US'),
  voice('Anna', 'de-DE'),
];

describe('voices', () => {
  it('are those of the language, on the device before the network', () => {
    expect(voicesFor(voices, 'en').map(({ name }) => name)).toEqual(['Daniel', 'Samantha', 'Net']);
  });

  it('are led by the article’s country, then by the reader’s', () => {
    expect(voicesFor(voices, 'en-GB', ['en-US'])[0]?.name).toBe('Daniel');
    expect(voicesFor(voices, 'en', ['en-US'])[0]?.name).toBe('Samantha');
  });

  it('that are missing are recognized by language', () => {
    expect(whySilent(true, voices, 'en')).toBeNull();
    expect(whySilent(true, voices, 'ar')).toContain('a voice for Arabic');
    expect(whySilent(false, [], 'en')).toContain('can’t read aloud');
    expect(whySilent(true, [], 'no such language')).toContain('no such language');
  });
});
