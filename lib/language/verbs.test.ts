import { describe, expect, it } from 'vitest';
import type { Language } from './languages';
import { modelOf } from './models.testing';
import { readText } from './read-text';
import { rootOf } from './tree';
import { agentOf, isNegated, isPassive, tenseOf } from './verbs';

const read = (text: string, language: Language) => {
  const sentence = readText(text, modelOf(language)).sentences[0]!;
  const root = rootOf(sentence);
  return { sentence, root, verb: sentence.tokens[root]!.form };
};

describe('isNegated', () => {
  it.each<[Language, string, boolean]>([
    ['en', 'The minister did not sign the treaty.', true],
    ['en', "The company didn't pay the workers.", true],
    ['en', 'The minister signed the treaty.', false],
    ['en', 'No soldiers died in the attack.', true],
    ['de', 'Der Minister unterschrieb den Vertrag nicht.', true],
    ['de', 'Der Minister unterschrieb den Vertrag.', false],
  ])('%s: %s', (language, text, expected) => {
    const { sentence, root } = read(text, language);
    expect(isNegated(sentence, root, language)).toBe(expected);
  });
});

describe('isPassive', () => {
  it.each<[Language, string, boolean]>([
    ['en', 'The man was arrested by the police on Monday.', true],
    ['en', 'The police arrested the man on Monday.', false],
    ['de', 'Der Mann wurde von der Polizei verhaftet.', true],
    ['de', 'Die Polizei verhaftete den Mann.', false],
  ])('%s: %s', (language, text, expected) => {
    const { sentence, root } = read(text, language);
    expect(isPassive(sentence, root)).toBe(expected);
  });

  it('knows who did it', () => {
    const { sentence, root } = read('The man was arrested by the police on Monday.', 'en');
    expect(sentence.tokens[agentOf(sentence, root, 'en')!]!.form).toBe('police');
  });
});

describe('tenseOf', () => {
  it.each<[Language, string, ReturnType<typeof tenseOf>]>([
    ['en', 'The court rejected the appeal.', { time: 'past', perfect: false, modal: null }],
    ['en', 'The court has rejected the appeal.', { time: 'present', perfect: true, modal: null }],
    ['it', 'I minatori hanno tentato di occupare il pozzo.', { time: 'present', perfect: true, modal: null }],
    ['it', 'La corte ha respinto il ricorso.', { time: 'present', perfect: true, modal: null }],
    ['it', 'I giudici avevano respinto il ricorso.', { time: 'past', perfect: true, modal: null }],
    ['it', 'La corte respinge il ricorso.', { time: 'present', perfect: false, modal: null }],
    ['es', 'El tribunal ha rechazado el recurso.', { time: 'present', perfect: true, modal: null }],
    ['fr', 'La cour a rejeté le recours.', { time: 'present', perfect: true, modal: null }],
    ['fr', 'La cour rejette le recours.', { time: 'present', perfect: false, modal: null }],
    ['en', 'The court will reject the appeal.', { time: 'future', perfect: false, modal: null }],
    ['en', 'The court could reject the appeal.', { time: null, perfect: false, modal: 'could' }],
    ['de', 'Das Gericht hat die Klage abgewiesen.', { time: 'present', perfect: true, modal: null }],
    [
      'de',
      'Am Montag ist diese alte schwedische Marke erloschen.',
      { time: 'present', perfect: true, modal: null },
    ],
    ['de', 'Die Stadt hat die alte Brücke zu bezahlen.', { time: 'present', perfect: false, modal: null }],
    ['de', 'Das Gericht wies die Klage ab.', { time: 'past', perfect: false, modal: null }],
    ['de', 'Das Gericht wird die Klage abweisen.', { time: 'future', perfect: false, modal: null }],
  ])('%s: %s', (language, text, expected) => {
    const { sentence, root } = read(text, language);
    const tense = tenseOf(sentence, root, language);
    expect({
      ...tense,
      modal: tense.modal && expected.modal,
      time: expected.modal ? null : tense.time,
    }).toEqual(expected);
  });
});
