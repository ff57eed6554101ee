import { describe, expect, it } from 'vitest';
import { Lemmas } from './lemma';

describe('Lemmas', () => {
  const lemmas = new Lemmas(['VERB|ed|2|', 'VERB|ied|3|y', 'VERB|^said|2|y', 'NOUN|s|1|']);

  it.each([
    ['signed', 'VERB', 'sign'],
    ['Denied', 'VERB', 'deny'],
    ['said', 'VERB', 'say'],
    ['unsaid', 'VERB', 'unsaid'],
    ['Talks', 'NOUN', 'talk'],
    ['Talks', 'VERB', 'talks'],
    ['Smith', 'PROPN', 'Smith'],
  ] as const)('%s as %s comes from %s', (word, tag, expected) => {
    expect(lemmas.of(word, tag)).toBe(expected);
    expect(lemmas.of(word, tag)).toBe(expected);
  });
});
