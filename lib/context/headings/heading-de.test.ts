import { describe, expect, it } from 'vitest';
import { headingsOf } from './heading.testing';

/** Sentences whose sense turns around with one word, and the words that a heading has to have. */
const shaded: readonly [sentence: string, keeps: RegExp][] = [
  // Verneinung
  ['Der Stadtrat billigte den Haushalt am 3. Mai 2019 nicht.', /nicht/],
  ['Das Parlament hat den Vertrag von 2011 nie ratifiziert.', /nie/],
  ['Kein Minister trat 2018 zurück.', /kein/i],
  ['Niemand wurde nach dem Brand vom 2. Juni 2017 festgenommen.', /niemand/i],
  ['Die Fluglinie hat den Betrieb seit 2021 nicht wieder aufgenommen.', /nicht/],
  ['Die Prüfer fanden 2015 kein Asbest in der Schule.', /kein/],
  ['Der Konzern zahlte 2014 keine Steuern.', /keine/],
  ['Weder Polen noch Ungarn unterzeichneten 2016 das Abkommen.', /weder/i],
  ['Die Polizei konnte den Fahrer am Montag nicht ermitteln.', /nicht/],
  ['Das Medikament wurde 2009 niemals an Kindern geprüft.', /niemals/],
  ['Der Verein bekam 2012 nichts.', /nichts/],
  ['Ohne Genehmigung bauten die Brüder 2013 das Haus nicht.', /nicht/],
  // Vorwurf
  ['Die Staatsanwaltschaft warf dem Bankier 2013 Betrug vor.', /vor\b/],
  ['Der Bankier wurde am 4. April 2018 wegen Betrugs angeklagt.', /angeklagt/],
  ['Der mutmaßliche Täter floh 2015 nach Spanien.', /mutmaßlich/i],
  ['Der Trainer schlug 2010 angeblich zwei Jungen.', /angeblich/],
  ['Anna Berg wurde 2017 beschuldigt, die Akten verkauft zu haben.', /beschuldigt/],
  ['Die Polizei verdächtigte 2016 den Pfleger.', /verdächtigte/],
  ['Der Senator soll 2014 Bestechungsgeld angenommen haben.', /soll/],
  ['Die Witwe gab 2019 der Klinik die Schuld.', /Schuld/],
  ['Der vermeintliche Brandstifter verließ 2020 das Land.', /vermeintlich/i],
  ['Die Behörde verdächtigt den Kapitän, 2008 das Schiff versenkt zu haben.', /verdächtigt/],
  // Bestreiten
  ['Das Unternehmen dementierte den Bericht am Dienstag.', /dementierte/],
  ['Müller bestritt 2011 die Tat.', /bestritt/],
  ['Das Ministerium wies den Vorwurf im Mai 2016 zurück.', /zurück/],
  ['Der Verein bestritt 2019 den Verkauf.', /bestritt/],
  ['Karl Frey hat immer bestritten, dass er 2007 das Geld nahm.', /bestritten/],
  ['Die Sängerin leugnete 2018 die Trennung.', /leugnete/],
  // Weigerung, Absage
  ['Der Richter weigerte sich am 9. Mai 2022, die Auslieferung aufzuschieben.', /weigerte/],
  ['Der König lehnte das Gesetz 1987 ab.', /\bab\b/],
  ['Die Gewerkschaft lehnte das Angebot der Bahn am 4. Juni 2021 ab.', /\bab\b/],
  ['Norwegen verweigerte 2013 die Herausgabe der Akten.', /verweigerte/],
  ['Das Gericht wies die Klage 2015 ab.', /\bab\b/],
  ['Die Liga schlug das Angebot 2010 aus.', /\baus\b/],
  ['Die Gewerkschaft sagte den Streik am 3. März 2020 ab.', /\bab\b/],
  ['Die Staatsanwaltschaft stellte das Verfahren 2015 ein.', /\bein\b/],
  ['Das Gericht hob das Urteil 2016 auf.', /\bauf\b/],
  ['Die Stadt zog den Antrag 2011 zurück.', /zurück/],
  // Versuch
  ['Rebellen versuchten 2014, den Flughafen einzunehmen.', /versuchten/],
  ['Die Offiziere versuchten im Juli 2016 die Macht zu ergreifen.', /versuchten/],
  ['Ein versuchter Putsch erschütterte 1983 die Insel.', /versuch/i],
  ['Der Putsch scheiterte 1991.', /scheiterte/],
  ['Die Piloten scheiterten 2002 an der Landung.', /scheiterten/],
  ['Der Klub gewann 1998 fast den Pokal.', /fast/],
  ['Eine Bombe tötete 1984 beinahe den Minister.', /beinahe/],
  ['Die Bank wollte 2017 die Fusion verhindern.', /wollte/],
  // Plan, Pflicht
  ['Das Unternehmen plant die Schließung der Mine im Jahr 2031.', /plant/],
  ['Die Fluglinie will 2031 400 Stellen streichen.', /will/],
  ['Das Land wollte 2006 die Brücke kaufen.', /wollte/],
  ['Das Museum sollte im Mai 2018 öffnen.', /sollte/],
  ['Der Präsident drohte 2019 mit dem Austritt aus der Union.', /drohte/],
  ['Der Rat schlug 2014 den Verkauf des Bades vor.', /\bvor\b/],
  ['Das Gericht verpflichtete das Ministerium 2020 zur Zahlung.', /verpflichtete/],
  ['Die Stadt könnte 2031 den Bahnhof schließen.', /könnte/],
  ['Der geplante Damm würde 2031 drei Dörfer überfluten.', /geplant[\s\S]*würde/],
  ['Die Minister müssen 2031 das Gesetz ändern.', /müssen/],
  // Hörensagen und Bedingung
  ['Die Armee beschoss am Montag offenbar das Dorf.', /offenbar/],
  ['Der Maler verkaufte 2003 vermutlich das Haus.', /vermutlich/],
  ['Laut den Rebellen floh der General 2013 aus der Stadt.', /laut/i],
  ['Der Minister sagte, die Armee habe 2012 zwei Bauern getötet.', /sagte/],
  ['Falls die Bank 2031 scheitert, zahlt der Staat den Sparern Geld.', /falls/i],
  ['Der Konzern erwägt 2031 einen Verkauf, berichtete das Blatt.', /berichtete/],
  ['Der Vorwurf, dass der Verein 2012 die Regeln brach, blieb bestehen.', /Vorwurf/],
  ['Der Bericht behauptet, Lindt habe 2009 die Verluste versteckt.', /behauptet/],
  ['Es ist unklar, ob der Wächter 2014 das Tor öffnete.', /\bob\b/],
  ['Der Einigung zufolge gab die Firma 2013 das Land zurück.', /zufolge/],
  ['Möglicherweise verließ der Gesandte 2010 die Stadt.', /möglicherweise/i],
  ['Nur der Bürgermeister unterschrieb 2010 den Brief.', /nur/i],
];

describe('a heading in German', () => {
  it.each(shaded)('does not turn around: %s', (sentence, keeps) => {
    for (const heading of headingsOf('de', sentence)) if (heading !== null) expect(heading).toMatch(keeps);
  });

  it('is found for some of them', () => {
    const found = shaded.filter(([sentence]) =>
      headingsOf('de', sentence).some((heading) => heading !== null),
    );
    expect(found.length).toBeGreaterThan(shaded.length / 5);
  });

  it.each([
    ['Der Rat schlug 2014 den Verkauf des Bades vor.', 'Rat schlug Verkauf des Bades vor'],
    ['Die neue Regierung senkte 2019 die Steuern.', 'Die neue Regierung senkte'],
    ['Möglicherweise verließ der Gesandte 2010 die Stadt.', 'Gesandte verließ möglicherweise Stadt'],
    [
      'Am 3. Mai 1998 unterzeichneten beide Länder den Friedensvertrag.',
      'Beide Länder unterzeichneten Friedensvertrag',
    ],
    ['Die Polizei nahm am Montag zwei Männer in Köln fest.', 'Polizei nahm zwei Männer'],
    ['Zwei Männer wurden 2011 in Rom verhaftet.', 'Zwei Männer wurden'],
  ])('says who did what: %s', (text, expected) => {
    expect(headingsOf('de', text).some((heading) => heading?.includes(expected))).toBe(true);
  });

  it.each(['Es war 2011 zu Ende.', 'Sie trafen sich 2011.', 'Warum brach der Damm 2011?'])(
    'is left out: %s',
    (text) => expect(headingsOf('de', text).every((heading) => heading === null)).toBe(true),
  );
});
