import { describe, expect, it } from 'vitest';
import type { Language } from '../../../language/languages';
import { modelOf } from '../../../language/models.testing';
import { readText } from '../../../language/read-text';
import { findTimexes } from '../../dates/find-timexes';
import { joinSpans } from '../../dates/spans';
import { findDatedClauses } from '../dated-clause';

const published = '2023-05-10';

/** The dates that clauses of a text are given by its words. */
function datesIn(text: string, language: Language): string[] {
  const read = readText(text, modelOf(language));
  const timexes = joinSpans(text, findTimexes(text, { published, language }), language);
  return findDatedClauses(read, timexes, published).flatMap(({ date, timex }) => (timex ? date : []));
}

describe('a year that says which one a thing is dates nothing', () => {
  it.each<[Language, string]>([
    ['en', 'Azagury’s 1985 dress sold for a million dollars.'],
    ['en', 'A 1961 Ferrari was auctioned in Berne.'],
    ['en', 'The 2010 film won three prizes.'],
    ['en', 'The star of the 2010 film died of a stroke.'],
    ['en', 'The museum bought a 1902 painting of the harbour.'],
    ['en', 'The Oil Pollution Act of 1990 divides the two parties.'],
    ['de', 'Der Film von 2010 gewann drei Preise.'],
    ['de', 'Der Sammler verkaufte ein Gemälde von 1902.'],
    ['fr', 'Le film de 2010 a remporté trois prix.'],
    ['es', 'La película de 2010 ganó tres premios.'],
    ['es', 'El museo compró un cuadro de 1902.'],
    ['it', 'Il film del 2010 ha vinto tre premi.'],
    ['it', 'Il museo ha comprato un quadro del 1902.'],
    ['pt', 'O filme de 2010 ganhou três prêmios.'],
    ['nl', 'De film uit 2010 won drie prijzen.'],
    ['pl', 'Film z 2010 roku zdobył trzy nagrody.'],
    ['ru', 'Фильм 2010 года получил три приза.'],
  ])('(%s) %s', (language, text) => expect(datesIn(text, language)).toEqual([]));
});

describe('a year of what came about then dates it', () => {
  it.each<[Language, string, string]>([
    ['en', '2020', 'She had published a prominent 2020 article on the harbour.'],
    ['en', '2019', 'A 2019 study found that ferries are loud.'],
    ['en', '2019', 'The 2019 report said that the bridge was unsafe.'],
    ['en', '2000', 'The 2000 election divided the island.'],
    ['en', '1989', 'The leak could eclipse the 1989 Exxon Valdez spill.'],
    ['en', '1970', 'A 1970 blowout triggered a spill.'],
    ['en', '2015', 'He won the 2015 Xfinity title.'],
    ['en', '2010', 'The film won three prizes in 2010.'],
    ['en', '1980', 'The president lost his 1980 reelection bid.'],
    ['de', '2019', 'Der Bericht von 2019 zeigte, dass die Brücke unsicher war.'],
    ['de', '2010', 'Der Film gewann 2010 drei Preise.'],
    ['de', '2015', 'Die Wahl von 2015 spaltete die Insel.'],
    ['fr', '2019', 'Le rapport de 2019 a révélé que le pont était dangereux.'],
    ['fr', '2015', 'L’élection de 2015 a divisé l’île.'],
    ['fr', '2010', 'Le film a remporté trois prix en 2010.'],
    ['es', '2019', 'El informe de 2019 reveló que el puente era inseguro.'],
    ['es', '2010', 'La película ganó tres premios en 2010.'],
    ['it', '2010', 'Il film ha vinto tre premi nel 2010.'],
  ])('(%s, %s) %s', (language, date, text) => expect(datesIn(text, language)).toEqual([date]));
});
