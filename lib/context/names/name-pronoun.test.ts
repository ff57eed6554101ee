import { describe, expect, it } from 'vitest';
import { splitText } from '../../language/tokens/sentences';
import { pronounNamer } from './name-pronoun';

/** Whom the last "he" or "she" of a text stands for. */
function namedBy(text: string, pronoun: string, language = 'en'): string | null {
  return pronounNamer(splitText(text, language))(pronoun, text.lastIndexOf(` ${pronoun} `) + 1);
}

describe('whom a pronoun stands for', () => {
  it.each([
    [
      'the only one named',
      'Ruth Halden reopened the bridge. On Monday she left for Rome.',
      'she',
      'Ruth Halden',
    ],
    [
      'the one that the sentence before is about',
      'Karl Lindt ran the bank for ten years. In 2019 he resigned, and the bank closed.',
      'he',
      'Karl Lindt',
    ],
    [
      'the one of its gender',
      'Ruth Halden met Thomas Baird. In the evening she left for Rome.',
      'she',
      'Ruth Halden',
    ],
    [
      'no owner',
      'David Crane read Thomas Baird’s letter aloud. David Crane then sat down, and he said nothing.',
      'he',
      'David Crane',
    ],
  ])('is %s', (_, text, pronoun, name) => expect(namedBy(text, pronoun)).toBe(name));

  it.each([
    [
      'two may be meant',
      'David Crane met Thomas Baird. Thomas Baird met David Crane, and then he left.',
      'he',
    ],
    ['nobody is named', 'The mayor reopened the bridge, and then she left.', 'she'],
    [
      'the only one named is of the other gender',
      'Mr. Thomas Baird reopened the bridge, and then she left.',
      'she',
    ],
    ['a place alone is named', 'The train came from Paris, and then he left.', 'he'],
    ['a thing is meant', 'Ruth Halden reopened the bridge, and it shook.', 'it'],
    [
      'the name stands too far back',
      `Ruth Halden spoke. ${'The bridge stood there. '.repeat(45)}Then she left.`,
      'she',
    ],
  ])('is nobody where %s', (_, text, pronoun) => expect(namedBy(text, pronoun)).toBeNull());

  it('is nobody in languages whose pronouns stand for things too', () => {
    expect(namedBy('Ruth Halden öffnete die Brücke. Dann ging sie nach Rom.', 'sie', 'de')).toBeNull();
    expect(namedBy('Ruth Halden a rouvert le pont. Puis elle est partie.', 'elle', 'fr')).toBeNull();
  });
});
