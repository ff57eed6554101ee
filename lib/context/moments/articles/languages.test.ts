import { describe, expect, it } from 'vitest';
import type { Language } from '../../../language/languages';
import { modelOf } from '../../../language/models.testing';
import { assignIds } from '../../../article/revisions/keep-ids';
import { readArticle } from '../../read-article';
import { suggestMoments } from '../suggest-moments';

/** A Wednesday. */
const publishedAt = '2023-04-26';

function datesIn(language: Language, ...texts: string[]): string[] {
  const passages = assignIds(texts.map((text) => ({ kind: 'paragraph', runs: [{ text }] })));
  const article = readArticle({ passages, language }, modelOf(language));
  return suggestMoments(article, { headline: 'Alder', publishedAt }).map(({ date }) => date);
}

describe('suggestMoments in other languages', () => {
  it.each<[Language, string, string, string[]]>([
    [
      'de',
      'Der Stadtrat von Erlau billigte am Dienstag den Bau einer neuen Brücke.',
      'Die alte Brücke stürzte im März 2019 ein. Die Arbeiten werden am 5. Juni beginnen.',
      ['2019-03', '2023-04-25', '2023-06-05'],
    ],
    [
      'fr',
      'Le conseil municipal de Valmont a approuvé mardi la construction d’un nouveau pont.',
      'L’ancien pont s’est effondré en mars 2019. Les travaux commenceront le 5 juin.',
      ['2019-03', '2023-04-25', '2023-06-05'],
    ],
    [
      'es',
      'El ayuntamiento de Valmonte aprobó el martes la construcción de un nuevo puente.',
      'El viejo puente se derrumbó en marzo de 2019. Las obras comenzarán el 5 de junio.',
      ['2019-03', '2023-04-25', '2023-06-05'],
    ],
    [
      'it',
      'Il consiglio comunale di Valmonte ha approvato martedì la costruzione di un nuovo ponte.',
      'Il vecchio ponte è crollato nel marzo 2019. I lavori cominceranno il 5 giugno.',
      ['2019-03', '2023-04-25', '2023-06-05'],
    ],
    [
      'pt',
      'A câmara municipal de Valmonte aprovou na terça-feira a construção de uma nova ponte.',
      'A ponte antiga ruiu em março de 2019. As obras começarão em 5 de junho.',
      ['2019-03', '2023-04-25', '2023-06-05'],
    ],
  ])('takes what was, what is the news and what comes next (%s)', (language, news, background, expected) => {
    expect(datesIn(language, news, background)).toEqual(expected);
  });

  it.each<[Language, string]>([
    ['de', 'Foto: der Bahnhof, 1998.'],
    ['fr', 'Photo : la gare, 1998.'],
    ['es', 'Foto: la estación, 1998.'],
    ['it', 'Foto: la stazione, 1998.'],
  ])('takes no caption or list for a moment (%s): %s', (language, line) => {
    expect(datesIn(language, line).filter((date) => !date.startsWith('2023'))).toEqual([]);
  });
});
