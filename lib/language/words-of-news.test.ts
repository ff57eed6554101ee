import { describe, expect, it } from 'vitest';
import type { Language } from './languages';
import { modelOf } from './models.testing';
import { readText } from './read-text';

/** The words of a text, each with its part of speech, and its base form where that is another. */
const wordsOf = (language: Language, text: string): string[] =>
  readText(text, modelOf(language)).sentences.flatMap(({ tokens }) =>
    tokens
      .filter(({ upos }) => upos !== 'PUNCT')
      .map(({ form, upos, lemma }) => `${form} ${upos}${lemma === form.toLowerCase() ? '' : ` ${lemma}`}`),
  );

/** Words of news that are two things, told apart by what stands beside them: [language, text, what has to be found]. */
const texts: readonly [Language, string, readonly string[]][] = [
  [
    'en',
    'She strikes a deal, and the strikes end.',
    ['strikes VERB strike', 'strikes NOUN strike', 'deal NOUN'],
  ],
  ['en', 'They left the left bank.', ['left VERB leave', 'bank NOUN']],
  [
    'en',
    'The ship set sail with a new set of sails.',
    ['set VERB', 'sail NOUN', 'set NOUN', 'sails NOUN sail'],
  ],
  ['en', 'The owner won’t sell.', ['wo AUX will', 'n’t PART not', 'sell VERB']],
  ['en', 'Dockers’ strikes cost 10%.', ['strikes NOUN strike', '10 NUM', '% SYM']],
  ['de', 'Der Rat gab keinen Rat.', ['Rat NOUN Rat', 'gab VERB geben']],
  [
    'de',
    'Er sagt, er habe den Mann im Hafen getroffen.',
    ['habe AUX haben', 'getroffen VERB treffen', 'im ADP'],
  ],
  [
    'de',
    'Die Gewerkschaft streikt seit dem 3. Mai wegen 2,5 Prozent.',
    ['streikt VERB streiken', '2,5 NUM', 'Mai NOUN Mai'],
  ],
  [
    'fr',
    'L’avocate n’a-t-elle pas dit qu’aujourd’hui il s’en va ?',
    [
      'L’ DET le',
      'avocate NOUN',
      'a AUX avoir',
      'pas ADV',
      'dit VERB dire',
      'qu’ SCONJ que',
      'aujourd’hui ADV',
      'va VERB aller',
    ],
  ],
  ['fr', 'La porte porte un nom.', ['porte NOUN', 'porte VERB porter', 'nom NOUN']],
  ['es', '¿Se lo dijo al alcalde?', ['dijo VERB decir', 'al ADP', 'alcalde NOUN']],
  [
    'it',
    'L’ha detto l’avvocato: dell’acqua non c’è più.',
    ['ha AUX avere', 'detto VERB dire', 'avvocato NOUN', 'acqua NOUN', 'non ADV', 'è VERB essere'],
  ],
  [
    'pt',
    'O navio chegou na terça-feira, à noite.',
    ['navio NOUN', 'chegou VERB chegar', 'terça-feira NOUN', 'noite NOUN'],
  ],
  [
    'nl',
    'De burgemeester zei dat de foto’s weg zijn.',
    ['burgemeester NOUN', 'zei VERB zeggen', 'dat SCONJ', 'zijn AUX'],
  ],
  [
    'sv',
    'Färjan går kl. 8.30, sade kaptenen.',
    ['går VERB gå', '8.30 NUM', 'sade VERB säga', 'kaptenen NOUN kapten'],
  ],
  ['pl', 'Powiedział to kapitan promu.', ['Powiedział VERB powiedzieć', 'kapitan NOUN', 'promu NOUN prom']],
  [
    'ru',
    'Кто-то из-за моста крикнул.',
    ['Кто-то PRON', 'из-за ADP', 'моста NOUN мост', 'крикнул VERB крикнуть'],
  ],
  ['uk', 'Хтось п’ятий під’їхав до мосту.', ['п’ятий ADJ', 'під’їхав VERB під’їхати', 'мосту NOUN мост']],
  ['tr', 'Köprü dün açıldı mı?', ['dün NOUN', 'açıldı VERB aç', 'mı AUX mi']],
];

describe('the words of a sentence of news', () => {
  it.each(texts)('%s: %s', (language, text, expected) => {
    expect(wordsOf(language, text)).toEqual(expect.arrayContaining([...expected]));
  });

  it('are the same for every form of the apostrophe', () => {
    const plain = wordsOf('en', "The owner won't sell the dockers' hall.");
    const curly = wordsOf('en', 'The owner won’t sell the dockers’ hall.');
    expect(curly.map((word) => word.replaceAll('’', "'"))).toEqual(plain);
  });

  it('have numbers in one piece, whatever parts their digits', () => {
    const numbers = (language: Language, text: string) =>
      wordsOf(language, text)
        .filter((word) => /\d/u.test(word))
        .map((word) => word.split(' ')[0]);
    expect(numbers('en', 'It cost 1,250,000 dollars in 2019, or 3.5 million.')).toEqual([
      '1,250,000',
      '2019',
      '3.5',
    ]);
    expect(numbers('de', 'Es kostete 1.250.000 Euro im Jahr 2019.')).toEqual(['1.250.000', '2019']);
    expect(numbers('sv', 'Färjan går kl. 8.30 varje dag.')).toEqual(['8.30']);
  });
});

describe('a paragraph of news, word by word', () => {
  const text =
    'An appeals court in Albany Falls on Tuesday threw out a ban on fishing in the upper Selway. ' +
    '“Nobody ever counted a fish,” said Wade Larkin, who sued the state in 2021.';
  const { sentences } = readText(text, modelOf('en'));
  /** What each word hangs on, signs left out: `word label-head`. */
  const heads = sentences.map(({ tokens }) =>
    tokens
      .filter(({ upos }) => upos !== 'PUNCT')
      .map(({ form, deprel, head }) => `${form} ${deprel} ${tokens[head]?.form ?? ''}`.trim()),
  );

  it('has a name of two words in one piece, and the particle with its verb', () => {
    expect(heads[0]).toEqual(
      expect.arrayContaining([
        'court nsubj threw',
        'Albany nmod court',
        'Falls flat Albany',
        'threw root',
        'out compound:prt threw',
        'ban obj threw',
        'fishing acl ban',
        'Selway obl fishing',
      ]),
    );
  });

  it('has the speaker with the verb of saying, the words under it, and the aside with its name', () => {
    expect(heads[1]).toEqual(
      expect.arrayContaining([
        'said root',
        'counted ccomp said',
        'Nobody nsubj counted',
        'fish obj counted',
        'Wade nsubj said',
        'Larkin flat Wade',
        'sued acl:relcl Wade',
        'state obj sued',
      ]),
    );
  });

  it('has its words at their places in the text', () => {
    for (const { tokens } of sentences)
      for (const { form, start, end } of tokens) expect(text.slice(start, end)).toBe(form);
  });
});
