import { describe, expect, it } from 'vitest';
import { isCutInWord } from './heading-faults';

describe('isCutInWord', () => {
  it.each([
    ['First GLP was approved', 'The first GLP-1 drug was approved in 2014.'],
    ['1 drug was approved', 'The GLP-1 drug was approved in 2014.'],
    ['College was awarded EMSW-', 'The college was awarded EMSW-2024 money.'],
  ])('finds a word that is cut at its hyphen: %s', (heading, sentence) => {
    expect(isCutInWord(heading, sentence)).toBe(true);
  });

  it.each([
    ['And founder sold business', 'And founder Ada Holm sold the business.'],
    ['Währenddessen berieten Räte', 'Währenddessen berieten am Montag die Räte.'],
    ['Mais maire a renoncé', 'Mais le maire a renoncé lundi.'],
  ])('finds a word that leads over: %s', (heading, sentence) => {
    expect(isCutInWord(heading, sentence)).toBe(true);
  });

  it.each([
    ['Training camp opens on', 'The training camp opens on 10 January.'],
    ['Holm learned of decision around PT', 'Holm learned of the decision around 12 p.m. PT.'],
    ['Ministry announced that toll', 'The ministry announced on Tuesday that the toll had risen.'],
    ['Amt meldete dass Zahl', 'Das Amt meldete am Montag, dass die Zahl stieg.'],
  ])('finds an end that leads on: %s', (heading, sentence) => {
    expect(isCutInWord(heading, sentence)).toBe(true);
  });

  it('finds an age that its commas were taken from', () => {
    expect(isCutInWord('Heuermann 59 was arrested', 'Heuermann, 59, was arrested.')).toBe(true);
    expect(isCutInWord('Storm killed 59 people', 'The storm killed 59 people.')).toBe(false);
  });

  it.each([
    ['Holm sold the GLP-1 drug', 'Holm sold the GLP-1 drug in 2014.'],
    ['Band announced that Berg had joined', 'The band announced on Monday that Berg had joined.'],
    ['Andes villages were cut off', 'Andes villages were cut off in 2014.'],
    ['Singer met rapper', 'The singer met the rapper, a singer-rapper herself, in 2014.'],
  ])('leaves whole ones: %s', (heading, sentence) => {
    expect(isCutInWord(heading, sentence)).toBe(false);
  });
});
