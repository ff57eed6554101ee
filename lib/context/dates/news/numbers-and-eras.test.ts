import { describe, expect, it } from 'vitest';
import { newsDates } from './news-dates.testing';

describe('numbers of news that look like dates', () => {
  it.each([
    ['it', 'Circa 2000 famiglie hanno lasciato il paese.'],
    ['it', 'Circa 1900 persone e circa 2000 bambini sono partiti.'],
    ['fr', 'Environ 1900 maisons ont brûlé.'],
    ['es', 'Alrededor de 2000 familias dejaron el valle.'],
    ['en', 'Around 2000 homes were lost.'],
    ['en', 'The lights flicker at 80 to 2000 Hertz.'],
    ['de', 'Die Lampen flackern mit 80 bis 2000 Hertz.'],
    ['de', 'Rund 2000 Häuser wurden zerstört.'],
    ['pt', 'Cerca de 2000 casas foram destruídas.'],
  ])('%s: what is counted is no year: %s', (language, text) => expect(newsDates(language, text)).toEqual([]));

  it.each([
    ['it', 'Intorno al 1900 venne costruito il ponte.', ['1900 = 1900']],
    ['it', 'Circa nel 1900 la villa fu venduta.', ['1900 = 1900']],
    ['fr', 'Vers 1900, la mine employait deux villages.', ['Vers 1900 = 1900~']],
    ['es', 'Hacia 1900 las fábricas cerraron.', ['Hacia 1900 = 1900~']],
    ['en', 'Around 1900 the mine employed two villages.', ['Around 1900 = 1900~']],
    ['de', 'Um 1900 lebten hier zwei Familien.', ['Um 1900 = 1900~']],
  ])('%s: a year that is about right stays one: %s', (language, text, expected) =>
    expect(newsDates(language, text)).toEqual(expected),
  );

  it.each([
    ['de', 'Die Füchse gewannen 31:28 (15:14) in Kiel.'],
    ['de', 'Erlau unterlag mit 21:14.'],
    ['de', 'Das 21:14 gegen Kiel war ihr erster Sieg.'],
    ['it', 'La partita è finita 21:14 per il Verona.'],
    ['es', 'El equipo ganó 21:14 contra el líder.'],
  ])('%s: a score is no time of day: %s', (language, text) => expect(newsDates(language, text)).toEqual([]));

  it.each([
    ['de', 'Anpfiff ist um 20:30 Uhr.', ['20:30 Uhr = TIME 2025-03-13T20:30']],
    ['it', 'La partita comincia alle 21:14.', ['21:14 = TIME 2025-03-13T21:14']],
    ['es', 'El partido empieza a las 21:15.', ['21:15 = TIME 2025-03-13T21:15']],
  ])('%s: a time of day stays one: %s', (language, text, expected) =>
    expect(newsDates(language, text)).toEqual(expected),
  );
});

describe('dates before our era', () => {
  it.each([
    ['de', 'Am 1. Januar 49 v. Chr. verlas Antonius die Erklärung.', ['1. Januar = DATE BC0049-01-01']],
    ['it', 'Il 1° gennaio 49 a.C. Antonio lesse una dichiarazione.', ['1° gennaio = DATE BC0049-01-01']],
    ['it', 'L’insediamento nacque intorno al 1000 a.C. nella valle.', ['1000 = DATE BC1000']],
    ['es', 'El templo fue construido en 1900 a. C. en el valle.', ['1900 = DATE BC1900']],
    ['pt', 'O templo foi construído em 1900 a.C. no vale.', ['1900 = DATE BC1900']],
    ['en', 'The temple was built in 1900 BC in the valley.', ['1900 BC = DATE BC1900']],
  ])('%s: %s', (language, text, expected) => expect(newsDates(language, text)).toEqual(expected));

  it('leaves a date before a sentence that begins with such letters', () => {
    expect(newsDates('de', 'Im Jahr 1900 vergrößerte die Stadt den Hafen.')).toEqual(['Jahr 1900 = 1900']);
    expect(newsDates('it', 'Nel 1900 a Cuneo nacque il primo figlio.')).toEqual(['1900 = 1900']);
  });
});

describe('years that are counted back', () => {
  it.each([
    ['en', 'More than 20 years ago, he founded the firm.', ['More than 20 years ago = 2005~']],
    ['en', 'Twenty years ago, he founded the firm.', ['Twenty years ago = 2005']],
    ['de', 'Vor über zwei Jahren trennte er sich von ihr.', ['Vor über zwei Jahren = 2023~']],
    ['de', 'Vor zwei Jahren trennte er sich von ihr.', ['vor zwei Jahren = 2023']],
    ['es', 'Hace más de diez años fundó la empresa.', ['Hace más de diez años = 2015~']],
    ['it', 'La banca fallì oltre dieci anni fa.', ['dieci anni fa = 2015~']],
    ['fr', 'La banque a fait faillite il y a plus de dix ans.', ['il y a plus de dix ans = 2015~']],
  ])('%s, about right or exact: %s', (language, text, expected) =>
    expect(newsDates(language, text).map((date) => date.toLowerCase())).toEqual(
      expected.map((date) => date.toLowerCase()),
    ),
  );

  it('takes "this past year" for the year that ends, or for the last one', () => {
    const text = 'This past year the board issued its first rules.';
    expect(newsDates('en', text, '2025-12-20')).toEqual(['This past year = 2025']);
    expect(newsDates('en', text, '2025-02-20')).toEqual(['This past year = 2024']);
  });
});
