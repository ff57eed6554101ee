import { describe, expect, it } from 'vitest';
import { headingsOf } from '../heading.testing';

/** Sentences of news whose sense hangs on one word, and the words that a heading has to have. */
const shaded: readonly [sentence: string, keeps: RegExp][] = [
  ['Der Hafen hätte 2014 erweitert werden sollen.', /hätte|sollen/iu],
  ['Der General soll 2013 aus der Stadt geflohen sein.', /soll/iu],
  ['Die Bürgermeisterin versprach 2019, das Theater wieder aufzubauen.', /versprach/iu],
  ['Der Präsident kündigte am Montag das Ende des Krieges an.', /\ban\b/iu],
  ['Der Rat forderte im Januar 2020 ein Verbot von Feuerwerk.', /forderte/iu],
  ['Das Gericht sprach den früheren Minister 2016 vom Betrug frei.', /frei/iu],
  ['Die Liga sperrte den Stürmer 2011 für zwei Spiele.', /sperrte/iu],
  ['Die Bahn verschob im März 2018 die Eröffnung des Tunnels.', /verschob/iu],
  ['Die Bank setzte 2009 die Zahlung der Dividende aus.', /\baus\b/iu],
  ['Die Minister erwogen 2017 eine Steuer auf Zucker.', /erwogen/iu],
  ['Die Fluglinie musste 2016 ihre Hotels verkaufen.', /musste/iu],
  ['Ein Sturm hinderte die Fähre am 3. März 2019 am Auslaufen.', /hinderte/iu],
  ['Die Firma zog 2012 ihr Angebot für die Werft zurück.', /zurück/iu],
  ['Nur wenige Matrosen kehrten 1946 heim.', /nur|wenige/iu],
  ['Die Partei regiert seit 2021 nicht mehr.', /nicht/iu],
  ['Das Gesetz hätte 2018 die Steuer auf Benzin erhöht.', /hätte/iu],
  ['Die Gewerkschaft könnte am 28. Juni streiken.', /könnte/iu],
  ['Die Rebellen behaupteten, am Montag einen Hubschrauber abgeschossen zu haben.', /behaupteten/iu],
  ['Gegen die Firma wird wegen des Verkaufs von 2019 ermittelt.', /ermittelt/iu],
  ['Die Armee erklärte, Rebellen hätten 2012 zwei Bauern getötet.', /erklärte/iu],
  ['Die Prüfer fanden 2016 keine Beweise für einen Betrug.', /keine/iu],
  ['Der Senat stoppte 2006 den Verkauf des Hafens.', /stoppte/iu],
  ['Forscher bezweifeln, dass der See 1709 zufror.', /bezweifeln/iu],
  ['Die Staatsanwaltschaft forderte 2014 neun Jahre Haft.', /forderte/iu],
  ['Der Klub hätte 2010 beinahe das Stadion verkauft.', /beinahe/iu],
  ['Das Ministerium entschuldigte sich 2015 für den Tod zweier Bergleute.', /entschuldigte/iu],
  ['Der Verein durfte 2012 nicht am Pokal teilnehmen.', /nicht/iu],
  ['Der Zeuge will den Fahrer 2014 gesehen haben.', /will/iu],
  ['Die Klinik soll am 1. Juni schließen.', /soll/iu],
  ['Der Bürgermeister lehnte es 2020 ab, den Markt zu schließen.', /\bab\b/iu],
];

describe('headings of German news that could turn around', () => {
  it.each(shaded)('%s', (sentence, keeps) => {
    for (const heading of headingsOf('de', sentence, '2025-03-13'))
      if (heading !== null) expect(heading).toMatch(keeps);
  });

  it('are found for some of these', () => {
    const found = shaded.filter(([sentence]) =>
      headingsOf('de', sentence, '2025-03-13').some((heading) => heading !== null),
    );
    expect(found.length).toBeGreaterThan(shaded.length / 4);
  });
});
