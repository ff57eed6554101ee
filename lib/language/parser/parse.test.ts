import { describe, expect, it } from 'vitest';
import type { Language } from '../languages';
import { modelOf } from '../models.testing';
import { readText, type ReadSentence } from '../read-text';

const first = (language: Language, text: string): ReadSentence => {
  const [sentence] = readText(text, modelOf(language)).sentences;
  if (!sentence) throw new Error(`No sentence in: ${text}`);
  return sentence;
};

/** The words of a sentence that depend on its root by one of these labels, with the root. */
function partsOf({ tokens }: ReadSentence) {
  const root = tokens.findIndex(({ head }) => head < 0);
  const word = (label: string) =>
    tokens.find(({ head, deprel }) => head === root && deprel === label)?.form ?? null;
  return { verb: tokens[root]?.form ?? null, subject: word('nsubj'), object: word('obj') };
}

const tagged = ({ tokens }: ReadSentence) => tokens.map(({ form, upos }) => `${form}/${upos}`).join(' ');

describe('a sentence of who did what', () => {
  it.each<[Language, string, string, string, string | null]>([
    ['en', 'The council approved the new tunnel on Tuesday.', 'approved', 'council', 'tunnel'],
    ['de', 'Der Rat hat am Dienstag den neuen Tunnel genehmigt.', 'genehmigt', 'Rat', 'Tunnel'],
    ['fr', 'Le conseil a approuvé le nouveau tunnel mardi.', 'approuvé', 'conseil', 'tunnel'],
    ['es', 'El consejo aprobó el nuevo túnel el martes.', 'aprobó', 'consejo', 'túnel'],
    ['it', 'Il consiglio ha approvato la nuova galleria martedì.', 'approvato', 'consiglio', 'galleria'],
    ['pt', 'O conselho aprovou o novo túnel na terça-feira.', 'aprovou', 'conselho', 'túnel'],
    ['nl', 'De raad keurde de nieuwe tunnel dinsdag goed.', 'keurde', 'raad', 'tunnel'],
    ['ru', 'Совет одобрил новый тоннель во вторник.', 'одобрил', 'Совет', 'тоннель'],
    ['pl', 'Rada zatwierdziła nowy tunel we wtorek.', 'zatwierdziła', 'Rada', 'tunel'],
    ['sv', 'Rådet godkände den nya tunneln i tisdags.', 'godkände', 'Rådet', 'tunneln'],
    ['cs', 'Rada schválila nový tunel v úterý.', 'schválila', 'Rada', 'tunel'],
    ['uk', 'Рада схвалила новий тунель у вівторок.', 'схвалила', 'Рада', 'тунель'],
    ['ar', 'احتج السكان.', 'احتج', 'السكان', null],
  ])('in %s has its verb, subject and object: %s', (language, text, verb, subject, object) => {
    expect(partsOf(first(language, text))).toEqual({ verb, subject, object });
  });

  it('has an object before its subject where the case says so', () => {
    expect(partsOf(first('de', 'Den Tunnel genehmigte der Rat am Dienstag.'))).toMatchObject({
      verb: 'genehmigte',
      subject: 'Rat',
    });
  });
});

describe('parts of speech', () => {
  it.each<[Language, string, string]>([
    [
      'en',
      'Residents said that it would cost too much.',
      'Residents/NOUN said/VERB that/SCONJ it/PRON would/AUX cost/VERB too/ADV much/ADV ./PUNCT',
    ],
    [
      'de',
      'Die Bewohner haben gestern protestiert.',
      'Die/DET Bewohner/NOUN haben/AUX gestern/ADV protestiert/VERB ./PUNCT',
    ],
    [
      'es',
      'Los vecinos dijeron que era caro.',
      'Los/DET vecinos/NOUN dijeron/VERB que/SCONJ era/AUX caro/ADJ ./PUNCT',
    ],
    ['it', 'Gli abitanti hanno protestato.', 'Gli/DET abitanti/NOUN hanno/AUX protestato/VERB ./PUNCT'],
    ['ru', 'Жители считают его дорогим.', 'Жители/NOUN считают/VERB его/PRON дорогим/ADJ ./PUNCT'],
    ['uk', 'Мешканці протестували.', 'Мешканці/NOUN протестували/VERB ./PUNCT'],
  ])('in %s: %s', (language, text, expected) => {
    expect(tagged(first(language, text))).toBe(expected);
  });
});

it('a clause that is said hangs on the verb of saying', () => {
  for (const [language, text, verb] of [
    ['en', 'Residents said that it would cost too much.', 'cost'],
    ['es', 'Los vecinos dijeron que era caro.', 'caro'],
  ] as const) {
    const { tokens } = first(language, text);
    const said = tokens.find(({ form }) => form === verb);
    expect(said?.deprel).toBe('ccomp');
    expect(tokens[said?.head ?? -1]?.head).toBe(-1);
  }
});

it('a passive has its agent beside the subject that it is done to', () => {
  const { tokens } = first('en', 'The tunnel was approved by the council.');
  const labels = new Map(tokens.map(({ form, deprel }) => [form, deprel]));
  expect(labels.get('tunnel')).toBe('nsubj:pass');
  expect(labels.get('was')).toBe('aux:pass');
  expect(labels.get('council')).toMatch(/^obl/);
});
