import { describe, expect, it } from 'vitest';
import { newsDates } from './news-dates.testing';

describe('the dates of German news, read on Thursday 13 March 2025', () => {
  it.each([
    [
      'Am Montag sperrte die Stadt die Hafenbrücke, am 2. April soll sie wieder öffnen.',
      ['Montag = 2025-03-10', '2. April = 2025-04-02'],
    ],
    [
      'Die im Mai 2011 gewählte Bürgermeisterin tritt im kommenden Monat ab.',
      ['Mai 2011 = 2011-05', 'kommenden Monat = 2025-04'],
    ],
    [
      'Die Werft wurde 1887 gegründet, 1948 verstaatlicht und Anfang der 1990er-Jahre verkauft.',
      ['1887 = 1887', '1948 = 1948', 'Anfang der 1990er-Jahre = 199X'],
    ],
    ['Von 1949 bis 1990 war das Land geteilt.', ['1949 bis 1990 = 1949/1990']],
    ['Der Streik dauerte vom 3. bis 5. März 2020.', ['3. bis 5. März 2020 = 2020-03-03/2020-03-05']],
    ['Am 9. November 1989 fiel die Mauer.', ['9. November 1989 = 1989-11-09']],
    ['Das Gesetz tritt am 1. Januar 2026 in Kraft.', ['1. Januar 2026 = 2026-01-01']],
    ['Im Herbst 1989 gingen Tausende auf die Straße.', ['Herbst 1989 = 1989-23']],
    ['Der Turm stammt aus dem 16. Jahrhundert.', ['16. Jahrhundert = 15XX']],
    ['Die Fabrik wurde vor zehn Jahren verkauft.', ['vor zehn Jahren = 2015']],
    ['Vorgestern traf der Außenminister in Kairo ein.', ['Vorgestern = 2025-03-11']],
    ['Ende Februar hatte der Vorstand zugestimmt.', ['Ende Februar = 2025-02']],
    ['Die Wahl wird am 14. September stattfinden.', ['14. September = 2025-09-14']],
    ['Er wurde am 7. Dezember getötet.', ['7. Dezember = 2024-12-07']],
    ['Im vergangenen Sommer war der See trocken.', ['vergangenen Sommer = 2024-22']],
    [
      'Bis Ende nächster Woche wollen sich beide Seiten einigen.',
      ['Ende nächster Woche = 2025-03-17/2025-03-23'],
    ],
    ['Seit Dienstag, 11. März, fehlt von ihm jede Spur.', ['Dienstag, 11. März = 2025-03-11']],
  ])('%s', (text, expected) => expect(newsDates('de', text)).toEqual(expected));

  it.each([
    [
      'Die Polizei rückte am Sonntag um 2.45 Uhr aus.',
      ['Sonntag = 2025-03-09', '2.45 Uhr = TIME 2025-03-09T02:45'],
    ],
    ['Am Dienstagabend brach im Lager Feuer aus.', ['Dienstagabend = TIME 2025-03-11TEV']],
    ['Der Rat tagte gestern Abend.', ['gestern Abend = TIME 2025-03-12TEV']],
  ])('with a time of day: %s', (text, expected) => expect(newsDates('de', text)).toEqual(expected));

  it.each([
    ['Die Blockade dauerte sechs Wochen.', ['sechs Wochen = DURATION P6W']],
    ['Die Messe findet alle zwei Jahre statt.', ['alle zwei Jahre = SET P2Y']],
    ['Sonntags ruht die Arbeit.', ['Sonntags = SET XXXX-WXX-7']],
    ['Der Markt öffnet samstags.', ['samstags = SET XXXX-WXX-6']],
  ])('a length or a habit: %s', (text, expected) => expect(newsDates('de', text)).toEqual(expected));

  it.each([
    'Rund 2000 Haushalte waren ohne Strom.',
    'Die 35-Jährige gewann vor 2000 Menschen.',
    'Paragraf 218 und die B 96 sind älter.',
    'Das Haus kostete 1950 Euro.',
    'Die erste Reihe blieb leer, der zweite Zug kam.',
  ])('none in: %s', (text) => expect(newsDates('de', text)).toEqual([]));

  it('goes from the news back to the story and returns', () => {
    const text =
      'Der Damm von Erlau brach am 14. Juni 1998. Zwei Tage später erreichten Soldaten das Tal.\n\n' +
      'Am Dienstag erhielt die letzte Familie Geld. Im Juni wird ein Mahnmal eröffnet.';
    expect(newsDates('de', text)).toEqual([
      '14. Juni 1998 = 1998-06-14',
      'Zwei Tage später = 1998-06-16',
      'Dienstag = 2025-03-11',
      'Juni = 2025-06',
    ]);
  });

  it.each([
    ['2025-01-02', 'Das Schiff sank am Dienstag.', 'Dienstag = 2024-12-31'],
    ['2025-01-02', 'Das Schiff sank im vergangenen Monat.', 'vergangenen Monat = 2024-12'],
    ['2024-03-01', 'Das Schiff sank gestern.', 'gestern = 2024-02-29'],
    ['2024-12-30', 'Das Schiff wird am Donnerstag auslaufen.', 'Donnerstag = 2025-01-02'],
  ])('counts over the ends of months and years: %s, %s', (published, text, expected) => {
    expect(newsDates('de', text, published)).toEqual([expected]);
  });
});
