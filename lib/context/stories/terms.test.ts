import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countTerms, stemsIn } from './terms';

const stems = (text: string) => [...stemsIn(text)];

describe('stemsIn', () => {
  it('gives a word and its inflected forms the same stem', () => {
    expect(stems('Ministers')).toEqual(stems('minister'));
    expect(stems('Port Alder’s ferries')).toEqual(stems("port alder's FERRIES"));
    expect(stems('Израиль')).toEqual(stems('Израиля'));
  });

  it('counts names and numbers of any length, and no other short words', () => {
    expect(stems('On it, Al Gore met 27 of us')).toEqual(['on', 'al', 'gore', 'met', '27']);
  });

  it('takes pairs of characters for words where there are no spaces between them', () => {
    expect(stems('輪島市で火災')).toEqual(['輪島', '島市', '市で', 'で火', '火災']);
    expect(stems('地震 in Wajima')).toEqual(['wajima', '地震']);
  });

  it('is the same for a text in one piece and in two, but for pairs across the parting', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('Port', 'Alder', 'pier', 'été', '火災', '1931', '—')), (words) => {
        const whole = stems(words.join(' '));
        expect(whole.toSorted()).toEqual(words.flatMap((word) => stems(word)).toSorted());
      }),
    );
  });
});

describe('countTerms', () => {
  const text = `The pier of Port Alder broke. ${'Nothing else was said of it that day. '.repeat(30)} A ferry waits.`;

  it('counts the headline twice and the beginning once more than the rest', () => {
    const counts = countTerms({ headline: 'Ferry waits', text, language: 'en' });
    // Beginning and body; headline and end; the headline alone weighs as much as twice in the body.
    expect(counts.get('pier')).toBe(2);
    expect(counts.get('ferry')).toBe(3);
    expect(counts.get('alder')).toBe(2);
  });

  it('does not read a chronicle to its end', () => {
    const long = `${'Nothing was said. '.repeat(3_000)} Grindavík`;
    expect(countTerms({ headline: '', text: long, language: 'en' }).has('grinda')).toBe(false);
  });
});
