import { describe } from 'vitest';
import { itGives } from './articles.testing';

describe('the moments of German news', () => {
  itGives(
    {
      language: 'de',
      published: '2025-03-13',
      headline: 'Stadtrat von Erlau billigt neue Hafenbrücke',
      paragraphs: [
        'Der Stadtrat von Erlau hat am Mittwoch den Bau einer neuen Hafenbrücke gebilligt und damit einen Streit von fast zehn Jahren beendet.',
        'Die alte Brücke wurde 1931 eröffnet. Im Oktober 2016 sperrten Ingenieure die Brücke für Lastwagen, nachdem sie Risse im nördlichen Pfeiler gefunden hatten.',
        '„Wir haben lange genug gewartet“, sagte Bürgermeisterin Ruth Halden, die im Mai 2019 gewählt wurde.',
        'Ein erster Plan scheiterte 2018, als das Verwaltungsgericht die Arbeiten stoppte.',
        'Am 4. Juni 2021 rammte ein Frachter den südlichen Pfeiler. Zwei Matrosen starben.',
        'Die Brücke ist 412 Meter lang und wird täglich von 20.000 Autos befahren.',
        'Der Bau beginnt am 1. September. Die neue Brücke soll 2029 eröffnet werden.',
      ],
    },
    [
      ['before', '1931', 'Die alte Brücke wurde eröffnet'],
      ['before', '2016-10', 'Ingenieure sperrten Brücke für Lastwagen'],
      ['before', '2018', 'Ein erster Plan scheiterte'],
      ['before', '2019-05', 'Ruth Halden wurde gewählt'],
      ['before', '2021-06-04', 'Frachter rammte den südlichen Pfeiler'],
      ['before', '2025-03-12', 'Stadtrat hat Bau einer neuen Hafenbrücke gebilligt'],
      ['next', '2025-09-01', 'Bau beginnt'],
      ['next', '2029', 'Die neue Brücke soll eröffnet werden'],
    ],
    4,
  );

  itGives(
    {
      language: 'de',
      published: '2024-06-18',
      headline: 'Pflegekräfte in Holm beenden Streik',
      paragraphs: [
        'Die Pflegekräfte in Holm haben am Montag ihren Streik beendet, nachdem die Region ihnen sechs Prozent mehr Lohn angeboten hatte.',
        'Der Streik begann am 27. Mai, als 3000 Pflegekräfte elf Kliniken verließen.',
        'Ein erstes Angebot lehnte die Gewerkschaft am 3. Juni ab.',
        '„Das wollte niemand“, sagte Ada Braun, die Vorsitzende der Gewerkschaft.',
        'Im Jahr 2018 dauerte ein ähnlicher Streik neun Wochen.',
        'Eine Pflegekraft verdient in Holm im Schnitt 2900 Euro im Monat.',
        'Die Mitglieder werden am 28. Juni über das Angebot abstimmen.',
      ],
    },
    [
      ['before', '2018', 'Ein ähnlicher Streik dauerte neun Wochen'],
      ['before', '2024-05-27', 'Streik begann'],
      ['before', '2024-06-03', 'Ein erstes Angebot lehnte Gewerkschaft ab'],
      ['before', '2024-06-17', 'Pflegekräfte in Holm haben ihren Streik beendet'],
      ['next', '2024-06-28', 'Mitglieder werden über das Angebot abstimmen'],
    ],
    3,
  );
});
