import { describe, expect, it } from 'vitest';
import { newsDates } from './news-dates.testing';

describe('the dates of Italian news, read on Thursday 13 March 2025', () => {
  it.each([
    [
      'Il Comune ha chiuso lunedì il ponte del porto, che riaprirà il 2 aprile.',
      ['lunedì = 2025-03-10', '2 aprile = 2025-04-02'],
    ],
    [
      'Eletta nel maggio 2011, la sindaca lascerà la carica il mese prossimo.',
      ['maggio 2011 = 2011-05', 'mese prossimo = 2025-04'],
    ],
    [
      "Il cantiere, fondato nel 1887 e nazionalizzato nel 1948, fu venduto all'inizio degli anni Novanta.",
      ['1887 = 1887', '1948 = 1948', 'inizio degli anni Novanta = 199X'],
    ],
    ['Dal 1943 al 1945 la città fu occupata.', ['1943 al 1945 = 1943/1945']],
    ['Lo sciopero durò dal 3 al 5 marzo 2020.', ['3 al 5 marzo 2020 = 2020-03-03/2020-03-05']],
    ['La legge entrerà in vigore il 1° gennaio 2026.', ['1° gennaio 2026 = 2026-01-01']],
    ["Nell'estate del 1842 bruciò il centro storico.", ['estate del 1842 = 1842-22']],
    ["L'orologio è del XVI secolo.", ['XVI secolo = 15XX']],
    ['La fabbrica è stata venduta dieci anni fa.', ['dieci anni fa = 2015']],
    ["Il ministro è arrivato l'altro ieri al Cairo.", ["l'altro ieri = 2025-03-11"]],
    ['Le elezioni si terranno il 14 settembre.', ['14 settembre = 2025-09-14']],
    ['È stato ucciso il 7 dicembre.', ['7 dicembre = 2024-12-07']],
    ['Il tribunale ha deciso la settimana scorsa.', ['settimana scorsa = 2025-03-03/2025-03-09']],
    ['Il processo riprenderà domani.', ['domani = 2025-03-14']],
  ])('%s', (text, expected) => expect(newsDates('it', text)).toEqual(expected));

  it.each([
    [
      'La polizia è intervenuta domenica alle 2.45.',
      ['domenica = 2025-03-09', '2.45 = TIME 2025-03-09T02:45'],
    ],
    ["L'incendio è scoppiato martedì sera.", ['martedì sera = TIME 2025-03-11TEV']],
  ])('with a time of day: %s', (text, expected) => expect(newsDates('it', text)).toEqual(expected));

  it.each([
    ['Il blocco è durato sei settimane.', ['sei settimane = DURATION P6W']],
    ['La fiera si tiene ogni due anni.', ['ogni due anni = SET P2Y']],
  ])('a length or a habit: %s', (text, expected) => expect(newsDates('it', text)).toEqual(expected));

  it.each([
    'Sono 2000 euro per famiglia.',
    'La squadra ha vinto 21-14 davanti a 1200 persone.',
    "L'articolo 138 e la statale 66 restano in vigore.",
    'Ha pagato 1950 euro per un posto in seconda fila.',
  ])('none in: %s', (text) => expect(newsDates('it', text)).toEqual([]));

  it('goes from the news back to the story and returns', () => {
    const text =
      'La diga di Valmonte cedette il 14 giugno 1998. Due giorni dopo i soldati raggiunsero la valle.\n\n' +
      "Martedì è stata risarcita l'ultima famiglia. A giugno sarà inaugurato un memoriale.";
    expect(newsDates('it', text)).toEqual([
      '14 giugno 1998 = 1998-06-14',
      'Due giorni dopo = 1998-06-16',
      'Martedì = 2025-03-11',
      'giugno = 2025-06',
    ]);
  });

  it.each([
    ['2025-01-02', 'La nave è affondata martedì.', 'martedì = 2024-12-31'],
    ['2025-01-02', 'La nave è affondata il mese scorso.', 'mese scorso = 2024-12'],
    ['2024-03-01', 'La nave è affondata ieri.', 'ieri = 2024-02-29'],
    ['2024-12-30', 'La nave salperà giovedì.', 'giovedì = 2025-01-02'],
  ])('counts over the ends of months and years: %s, %s', (published, text, expected) => {
    expect(newsDates('it', text, published)).toEqual([expected]);
  });
});
