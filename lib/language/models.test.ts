import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { scoreGoldTokens } from '../../e2e/train/score';
import { readTreebank } from '../../e2e/train/conllu';
import { type Language, languageOf, languages } from './languages';
import { modelOf, modelPath } from './models.testing';
import { writeModelFile, readModelFile } from './parser/model-file';
import { readText } from './read-text';
import { rootOf, subtree } from './tree';
import { subjectOf } from './clauses';

const all = Object.keys(languages) as Language[];
/** What a model may take on disk. */
const LARGEST = 3_000_000;
/** What all models together may add to the repository. */
const LARGEST_SUM = 30_000_000;

describe('the models of languages', () => {
  it('are there for each language that is named, and for no other', () => {
    const files = readdirSync(dirname(modelPath('en')));
    expect(files.sort()).toEqual(all.map((language) => `${language}.bin`).sort());
  });

  it.each(all)('%s is small', (language) => {
    expect(statSync(modelPath(language)).size).toBeLessThanOrEqual(LARGEST);
  });

  it('are small together', () => {
    const sum = all.reduce((bytes, language) => bytes + statSync(modelPath(language)).size, 0);
    expect(sum).toBeLessThanOrEqual(LARGEST_SUM);
  });

  it('are refused where they are no model or of another version', () => {
    expect(() => readModelFile(new Uint8Array([0, 0, 0, 200, 1]))).toThrow('no language model');
    const header = { language: 'xx', morphs: [], morphsOf: [], labels: [], lemmas: [] };
    const file = writeModelFile({ ...header, calibration: [0, 0] }, []);
    expect(() => readModelFile(file)).toThrow('Train it anew');
  });
});

describe('languageOf', () => {
  it('takes the language of a tag, and gives none where there are no weights', () => {
    expect(languageOf('de-AT')).toBe('de');
    expect(languageOf('EN_us')).toBe('en');
    expect(languageOf('ja')).toBeNull();
    expect(languageOf('constructor')).toBeNull();
    expect(languageOf('')).toBeNull();
  });
});

/** A sentence, its main verb, and the words of its subject. */
const sentences: [language: string, text: string, verb: string, subject: string][] = [
  ['en', 'The U.S. Senate on Tuesday rejected the bill on immigration.', 'rejected', 'Senate'],
  ['en', 'Police arrested a 34-year-old man in London on Monday.', 'arrested', 'Police'],
  ['en', 'The former president was convicted of fraud in 2015.', 'convicted', 'president'],
  ['de', 'Der Bundestag hat am Donnerstag das Gesetz verabschiedet.', 'verabschiedet', 'Bundestag'],
  ['de', 'Die Polizei nahm am Dienstagabend in Köln einen Mann fest.', 'nahm', 'Polizei'],
  ['fr', 'Le président a signé la loi mardi à Paris.', 'signé', 'président'],
  ['es', 'El presidente firmó la ley el martes en Madrid.', 'firmó', 'presidente'],
  ['it', 'Il presidente ha firmato la legge martedì a Roma.', 'firmato', 'presidente'],
  ['pt', 'O presidente assinou a lei na terça-feira em Brasília.', 'assinou', 'presidente'],
  ['ru', 'Президент подписал закон во вторник в Москве.', 'подписал', 'Президент'],
  ['tr', "Cumhurbaşkanı salı günü Ankara'da yasayı imzaladı.", 'imzaladı', 'Cumhurbaşkanı'],
  ['ar', 'وقع الرئيس القانون يوم الثلاثاء في القاهرة.', 'وقع', 'الرئيس'],
  ['nl', 'De president heeft dinsdag in Den Haag de wet ondertekend.', 'ondertekend', 'president'],
  ['pl', 'Prezydent podpisał ustawę we wtorek w Warszawie.', 'podpisał', 'Prezydent'],
  ['uk', 'Президент підписав закон у вівторок у Києві.', 'підписав', 'Президент'],
  ['sv', 'Presidenten undertecknade lagen i Stockholm på tisdagen.', 'undertecknade', 'Presidenten'],
  ['cs', 'Prezident podepsal zákon v úterý v Praze.', 'podepsal', 'Prezident'],
];

describe('the main clause of a sentence', () => {
  it.each(sentences.filter(([language]) => languageOf(language)))(
    'is found in %s: %s',
    (language, text, verb, subject) => {
      const sentence = readText(text, modelOf(languageOf(language)!)).sentences[0]!;
      const root = rootOf(sentence);
      expect(sentence.tokens[root]).toMatchObject({ form: verb, upos: 'VERB' });
      expect(sentence.tokens[subjectOf(sentence, root)!.at]!.form).toBe(subject);
      expect(subtree(sentence, root)).toHaveLength(sentence.tokens.length);
    },
  );
});

/** Where the treebanks are on the machines of developers; nobody else has to have them. */
const treebanks = '/work/shared/data/treebanks';
/** Shares of tags and of labelled heads in percent, some two under what was measured. */
const LEAST: Partial<Record<Language, [upos: number, las: number]>> = { en: [91, 73], de: [90, 70] };

describe.skipIf(!existsSync(treebanks))('on sentences that no weights were learned from', () => {
  it.each(Object.entries(LEAST))('%s is as good as it was', (language, [tags, las]) => {
    const part = readTreebank(join(treebanks, language, 'dev.conllu.gz'), language, 'any').slice(0, 300);
    const scores = scoreGoldTokens(modelOf(language as Language), part);
    expect(scores.upos).toBeGreaterThan(tags);
    expect(scores.las).toBeGreaterThan(las);
  });
});
