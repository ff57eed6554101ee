import { expect, it } from 'vitest';
import { headlineFor } from './headline-heading';

const bridge = 'The council of Port Alder approved the construction of a new harbour bridge on Wednesday.';

it.each([
  ['a statement in the words of its sentence', 'Alder council approves new harbour bridge', bridge, 'en'],
  [
    'one in German',
    'Stadtrat von Erlau billigt neue Hafenbrücke',
    'Der Stadtrat von Erlau hat am Mittwoch den Bau einer neuen Hafenbrücke gebilligt.',
    'de',
  ],
  [
    'one in French',
    'Valmont approuve un nouveau pont',
    'Le conseil municipal de Valmont a approuvé mercredi la construction d’un nouveau pont.',
    'fr',
  ],
])('takes for a heading %s', (_, headline, sentence, language) => {
  expect(headlineFor(headline, sentence, language)).toBe(headline);
});

it('leaves out the topic that a headline is put under', () => {
  expect(headlineFor('Harbour bridge: council of Alder approves construction', bridge, 'en')).toBe(
    'Council of Alder approves construction',
  );
});

it.each([
  ['asks', 'Why the council approved a new harbour bridge'],
  ['ends with a question mark', 'Will council approve new harbour bridge?'],
  ['counts', '7 reasons for a new harbour bridge in Alder'],
  ['quotes', 'Council approves harbour bridge “of hope”'],
  ['speaks to the reader', 'What your council says of the new harbour bridge'],
  ['is one of two words', 'Harbour bridge'],
  ['is long', 'Council of Port Alder approves the construction of a new harbour bridge after ten years'],
  ['speaks of something else', 'Storm damages ferries in the north of Sund'],
])('takes none that %s', (_, headline) => {
  expect(headlineFor(headline, bridge, 'en')).toBeNull();
});

it('states nothing that the sentence doubts', () => {
  const doubted = 'The council of Port Alder reportedly approved a new harbour bridge on Wednesday.';
  expect(headlineFor('Alder council approves new harbour bridge', doubted, 'en')).toBeNull();
  expect(headlineFor('Alder council reportedly approves new harbour bridge', doubted, 'en')).toBe(
    'Alder council reportedly approves new harbour bridge',
  );
});

it('is none where there is no headline', () => {
  expect(headlineFor(null, bridge, 'en')).toBeNull();
  expect(headlineFor('', bridge, 'en')).toBeNull();
});
