import { describe, expect, it } from 'vitest';
import { headingsOf } from './heading.testing';

/** Sentences whose sense turns around with one word, and the words that a heading has to have. */
const shaded: readonly [sentence: string, keeps: RegExp][] = [
  // Negation
  ['Il consiglio non ha approvato il piano del porto il 3 maggio 2019.', /non/i],
  ['Il parlamento non ha mai ratificato il trattato del 2011.', /mai/i],
  ['Il tribunale non ha liberato i due fratelli nel marzo 2020.', /non/i],
  ['Nessun ministro si è dimesso nel 2018.', /nessun/i],
  ["Nessuno è stato arrestato dopo l'incendio del 2 giugno 2017.", /nessuno/i],
  ['La compagnia non ha più volato a Oslo dal 2021.', /non/i],
  ["L'azienda non è stata multata nel 2014.", /non/i],
  ['Gli ispettori non hanno trovato amianto nella scuola nel 2015.', /non/i],
  ['Il farmaco non è mai stato provato sui bambini nel 2009.', /non/i],
  ['La polizia non ha identificato il conducente lunedì.', /non/i],
  ['Il sindaco ha a malapena parlato nel 2012.', /malapena/i],
  ['Né il club né il giocatore hanno firmato il contratto nel 2016.', /né/i],
  // Accusation
  ['La procura ha accusato il banchiere di furto nel 2013.', /accusato/i],
  ['Il banchiere è stato indagato per frode il 4 aprile 2018.', /indagato/i],
  ['Il presunto hacker ha rubato i file nel 2015.', /presunto/i],
  ["L'allenatore avrebbe picchiato due ragazzi nel 2010.", /avrebbe/i],
  ['Anna Berg è stata accusata nel 2017 di aver venduto i documenti.', /accusata/i],
  ["La polizia ha sospettato l'infermiera di avvelenamento nel 2016.", /sospettato/i],
  ['Il senatore è accusato di aver preso tangenti nel 2014.', /accusato/i],
  ["La vedova ha incolpato l'ospedale della sua morte nel 2019.", /incolpato/i],
  ['Il presunto piromane è fuggito in Spagna nel 2020.', /presunto/i],
  ['Il generale sarebbe fuggito dalla città nel 2013.', /sarebbe/i],
  ['Il presunto assassino ha confessato il delitto nel 2011.', /presunto/i],
  // Denial
  ['La società ha smentito il rapporto martedì.', /smentito/i],
  ['Miller ha negato di aver ucciso il negoziante nel 2011.', /negato/i],
  ["Il ministero ha respinto l'accusa nel maggio 2016.", /respinto/i],
  ['Il club ha contestato la vendita nel 2019.', /contestato/i],
  ['Carter ha sempre negato che abbia preso il denaro nel 2007.', /negato/i],
  ['La cantante ha smentito le voci di rottura nel 2018.', /smentito/i],
  // Refusal
  ["Il giudice ha rifiutato di rinviare l'estradizione il 9 maggio 2022.", /rifiutato/i],
  ['Il re ha rifiutato di firmare la legge nel 1987.', /rifiutato/i],
  ["Il sindacato ha respinto l'offerta delle ferrovie il 4 giugno 2021.", /respinto/i],
  ['La Norvegia ha rifiutato di consegnare i documenti nel 2013.', /rifiutato/i],
  ['Il governatore ha bloccato la legge nel 2005.', /bloccato/i],
  ['Il tribunale ha respinto le accuse nel 2015.', /respinto/i],
  ["La lega ha respinto l'offerta del Leeds nel 2010.", /respinto/i],
  ['Il sindacato ha revocato lo sciopero il 3 marzo 2020.', /revocato/i],
  ['La procura ha ritirato le accuse contro Reed nel 2015.', /ritirato/i],
  ["La corte d'appello ha annullato il verdetto nel 2016.", /annullato/i],
  // Attempt
  ["I ribelli hanno tentato di prendere l'aeroporto nel 2014.", /tentato/i],
  ['Gli ufficiali hanno cercato di prendere il potere nel luglio 2016.', /cercato/i],
  ["Un tentato golpe ha scosso l'isola nel 1983.", /tentato/i],
  ["I piloti non sono riusciti a far atterrare l'aereo nel 2002.", /non/i],
  ['Il club ha quasi vinto la coppa nel 1998.', /quasi/i],
  ['Una bomba ha quasi ucciso il ministro nel 1984.', /quasi/i],
  ['La banca ha provato a bloccare la fusione nel 2017.', /provato/i],
  // Plan, wish, duty
  ["L'azienda prevede di chiudere la miniera nel 2031.", /prevede/i],
  ['La compagnia vuole tagliare 400 posti nel 2031.', /vuole/i],
  ['Lo Stato voleva comprare il ponte nel 2006.', /voleva/i],
  ['Il museo doveva aprire nel maggio 2018.', /doveva/i],
  ["Il presidente ha minacciato di lasciare l'unione nel 2019.", /minacciato/i],
  ['Il consiglio ha proposto di vendere la piscina nel 2014.', /proposto/i],
  ['Le due ditte hanno accettato di condividere i brevetti nel 2015.', /accettato/i],
  ['Il tribunale ha ordinato al ministero di pagare gli agricoltori nel 2020.', /ordinato/i],
  ['La città potrebbe chiudere la stazione nel 2031.', /potrebbe/i],
  ['La diga prevista allagherebbe tre villaggi nel 2031.', /allagherebbe/i],
  // Hearsay and condition
  ['Secondo i ribelli, il generale è fuggito dalla città nel 2013.', /secondo/i],
  ["Il ministro ha detto che l'esercito aveva ucciso due contadini nel 2012.", /detto/i],
  ['Se la banca fallisce nel 2031, lo Stato pagherà i risparmiatori.', /\bse\b/i],
  ["Apple valuta una vendita dell'unità nel 2031, ha riferito il Journal.", /riferito/i],
  ['Il rapporto afferma che Lindt ha nascosto le perdite nel 2009.', /afferma/i],
  ['Stando alla polizia, il ladro è fuggito nel 2010.', /stando/i],
  ['Non si sa se la guardia ha aperto il cancello nel 2014.', /\bse\b/i],
  ['I ministri sperano che la fabbrica apra nel 2031.', /sperano/i],
  ["L'esercito avrebbe bombardato il villaggio lunedì.", /avrebbe/i],
  ['Solo il sindaco ha firmato la lettera nel 2010.', /solo/i],
];

describe('a heading in Italian', () => {
  it.each(shaded)('does not turn around: %s', (sentence, keeps) => {
    for (const heading of headingsOf('it', sentence)) if (heading !== null) expect(heading).toMatch(keeps);
  });

  it('is found for some of them', () => {
    const found = shaded.filter(([sentence]) =>
      headingsOf('it', sentence).some((heading) => heading !== null),
    );
    expect(found.length).toBeGreaterThan(shaded.length / 5);
  });

  it.each([
    ['Il 3 maggio 1998, i due paesi hanno firmato il trattato.', 'due paesi hanno firmato il trattato'],
    ['Il sindaco di Torino ha lasciato la carica martedì.', 'sindaco di Torino ha lasciato la carica'],
    ['Due uomini sono stati arrestati a Roma nel 2011.', 'Due uomini sono stati arrestati'],
  ])('says who did what: %s', (text, expected) => {
    expect(headingsOf('it', text).some((heading) => heading?.includes(expected))).toBe(true);
  });
});
