import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressesOf, shared, sharedAddress, sharedWords } from './shared';

const given = (parts: Record<string, unknown>) => shared.parse(parts);

describe('what systems hand over when a reader shares', () => {
  it('has the address in its own place, in the text, or in the title', () => {
    expect(sharedAddress(given({ url: 'https://a.example/1' }))).toBe('https://a.example/1');
    expect(sharedAddress(given({ text: 'Look (https://a.example/1).' }))).toBe('https://a.example/1');
    expect(sharedAddress(given({ title: 'https://a.example/1', text: 'Ferry' }))).toBe('https://a.example/1');
    expect(sharedAddress(given({ text: 'no address' }))).toBeNull();
  });

  it('takes only addresses of the web', () => {
    for (const url of ['javascript:alert(1)', 'file:///etc/passwd', 'https://', 'ftp://a.example/']) {
      expect(sharedAddress(given({ url }))).toBeNull();
    }
  });

  it('has words beside the address', () => {
    expect(sharedWords(given({ text: 'Night ferry  returns https://a.example/1' }))).toBe(
      'Night ferry returns',
    );
    expect(sharedWords(given({ title: 'Ferry', text: 'other' }))).toBe('Ferry');
  });

  it('is never an error, whatever is in the query', () => {
    const anything = fc.oneof(fc.string(), fc.array(fc.string()), fc.constant(undefined));
    fc.assert(
      fc.property(fc.record({ url: anything, text: anything, title: anything }), (query) => {
        const address = sharedAddress(given(query));
        sharedWords(given(query));
        if (address !== null) expect(addressesOf(address)).toContain(address);
      }),
    );
  });

  it('is looked for without what its sender put into the address, with and without a slash', () => {
    expect(addressesOf('https://a.example/ferry?utm_source=x&id=3#top')).toEqual(
      expect.arrayContaining([
        'https://a.example/ferry?id=3',
        'https://a.example/ferry',
        'https://a.example/ferry/',
      ]),
    );
  });
});
