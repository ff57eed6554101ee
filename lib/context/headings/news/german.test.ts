import { describe, expect, it } from 'vitest';
import { headingsOf } from '../heading.testing';

const headings = (text: string) => headingsOf('de', text, '2025-03-13').filter((heading) => heading !== null);

describe('headings of German news', () => {
  it.each([
    ['Ein Feuer zerstörte am 3. Mai 2019 das Rathaus von Sund.', 'Feuer zerstörte Rathaus von Sund'],
    [
      'Die Wähler in Holm lehnten im März 2018 einen neuen Flughafen ab.',
      'Wähler in Holm lehnten einen neuen Flughafen ab',
    ],
    [
      'Das Landgericht sprach den früheren Bürgermeister am Dienstag frei.',
      'Landgericht sprach den früheren Bürgermeister frei',
    ],
    ['Die Regierung wird im Juni drei Bergwerke schließen.', 'Regierung wird drei Bergwerke schließen'],
    [
      'Tausende Bauern blockierten am Montag die Autobahn bei Erlau.',
      'Tausende Bauern blockierten Autobahn bei Erlau',
    ],
    ['Der Konzern rief im Oktober 2020 40.000 Autos zurück.', 'Konzern rief 40.000 Autos zurück'],
    ['Das Museum hat seine Wächter seit Januar nicht bezahlt.', 'Museum hat seine Wächter nicht bezahlt'],
    ['Die Polizei nahm im Mai 2022 einen Mann fest.', 'Polizei nahm Mann fest'],
    ['Der Verein ging 2012 beinahe bankrott.', 'Verein ging beinahe bankrott'],
    ['Die Sängerin sagte im April 2023 ihre Tournee ab.', 'Sängerin sagte ihre Tournee ab'],
    [
      'Das Parlament wählte am 8. März 2022 Ruth Halden zur Präsidentin.',
      'Parlament wählte Ruth Halden zur Präsidentin',
    ],
    ['Eine Lawine tötete im Februar 2017 vier Bergsteiger.', 'Lawine tötete vier Bergsteiger'],
    ['Die Gewerkschaft einigte sich im Mai 2024 mit der Bahn.', 'Gewerkschaft einigte sich mit der Bahn'],
    ['Forscher entdeckten 1974 den See.', 'Forscher entdeckten See'],
    ['Die letzte Fähre verließ Holm am 31. Dezember 2022.', 'Die letzte Fähre verließ Holm'],
    ['Der Prinz heiratete 1956 die Schauspielerin.', 'Prinz heiratete die Schauspielerin'],
    ['Niemand bekannte sich zu dem Anschlag vom 2. Juni 2017.', 'Niemand bekannte sich zu dem Anschlag'],
    ['Das Museum sollte 2018 eröffnet werden.', 'Museum sollte eröffnet werden'],
    ['Ein Polizist erschoss 2016 einen Jugendlichen.', 'Polizist erschoss Jugendlichen'],
    ['Der Vertrag lief 2019 aus.', 'Vertrag lief aus'],
    ['Der Minister trat am Montag zurück.', 'Minister trat zurück'],
    ['Die Stadt hat das Grundstück 2015 gekauft.', 'Stadt hat das Grundstück gekauft'],
    ['Zwei Matrosen wurden 2021 getötet.', 'Zwei Matrosen wurden getötet'],
    [
      'Die Staatsanwaltschaft erhob im März 2022 Anklage gegen den Bankier.',
      'Staatsanwaltschaft erhob Anklage gegen den Bankier',
    ],
  ])('say who did what: %s', (text, heading) => expect([...new Set(headings(text))]).toEqual([heading]));

  it.each([
    'Es war 2019 vorbei.',
    'Sie gingen 2019.',
    'Was geschah am 3. Mai 2019?',
    'Der Bericht behauptet, die Bank habe 2019 das Geld verloren.',
  ])('are none for what says nothing by itself: %s', (text) => expect(headings(text)).toEqual([]));
});
