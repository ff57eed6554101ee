import { describe, expect, it } from 'vitest';
import type { Language } from '../../../language/languages';
import { modelOf } from '../../../language/models.testing';
import { readText } from '../../../language/read-text';
import { textFeatures } from './text-features';

const ofText = (text: string, language: Language = 'en') => {
  const features = textFeatures(readText(text, modelOf(language)));
  return (name: string) => features.get(`text ${name}`) ?? 0;
};

const reports: [string, Language][] = [
  ['The mayor of Alder resigned on Tuesday. “I am tired,” he said. The council elected Ada Holm.', 'en'],
  ['Der Bürgermeister trat am Dienstag zurück. „Ich bin müde“, sagte er. Der Rat wählte Ada Holm.', 'de'],
  ['Le maire a démissionné mardi. « Je suis fatigué », a-t-il dit. Le conseil élit Ada Holm.', 'fr'],
];
const others: [string, Language][] = [
  ['You want a good night. I always drink tea. Do you know why?', 'en'],
  ['Sie wollen gut schlafen. Ich trinke immer Tee. Wissen Sie, warum ich das mache?', 'de'],
  ['Vous voulez bien dormir. Je bois toujours du thé. Savez-vous pourquoi je le fais ?', 'fr'],
];

describe('textFeatures', () => {
  it.each(reports)('hears nobody speak outside of quotations: %s', (text, language) => {
    expect(ofText(text, language)('of its writer')).toBe(0);
    expect(ofText(text, language)('quotes')).toBeGreaterThan(0.5);
    expect(ofText(text, language)('asks')).toBe(0);
  });

  it.each(others)('hears the writer: %s', (text, language) => {
    expect(ofText(text, language)('of its writer')).toBeGreaterThan(0.5);
    expect(ofText(text, language)('quotes')).toBe(0);
    expect(ofText(text, language)('asks')).toBe(1);
  });

  it('tells lines without a stop, tenses and datelines', () => {
    expect(ofText('Best of all\n\nTop ten\n\nIt is a list.')('lines')).toBeCloseTo(2 / 3);
    expect(ofText('It rains. It is cold.')('present')).toBe(1);
    expect(ofText('It rained. It was cold.')('present')).toBe(0);
    expect(ofText('ST. LOUIS (AP) — A police chase ended with a crash.')('dateline')).toBe(1);
    expect(ofText('A police chase – a long one – ended with a crash.')('dateline')).toBe(0);
  });

  it('stays between 0 and 1, of nothing too', () => {
    const texts = ['', '!', ...reports.map(([text]) => text)];
    for (const text of texts)
      for (const value of textFeatures(readText(text, modelOf('en'))).values()) {
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
      }
  });
});
