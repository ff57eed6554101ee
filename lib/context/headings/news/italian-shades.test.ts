import { describe, expect, it } from 'vitest';
import { headingsOf } from '../heading.testing';

/** Sentences of news whose sense hangs on one word, and the words that a heading has to have. */
const shaded: readonly [sentence: string, keeps: RegExp][] = [
  ['Il porto avrebbe dovuto essere ampliato nel 2014.', /avrebbe/iu],
  ['La sindaca ha promesso nel 2019 di ricostruire il teatro.', /promesso/iu],
  ['Il presidente ha giurato lunedì di porre fine alla guerra.', /giurato/iu],
  ['Il consiglio ha chiesto nel gennaio 2020 di vietare i petardi.', /chiesto/iu],
  ['Il tribunale ha prosciolto il ministro nel 2016.', /prosciolto/iu],
  ['La lega ha squalificato l’attaccante nel 2011.', /squalificato/iu],
  ['Le ferrovie hanno rinviato l’apertura del tunnel nel marzo 2018.', /rinviato/iu],
  ['I ministri hanno valutato una tassa sullo zucchero nel 2017.', /valutato/iu],
  ['La compagnia ha dovuto vendere gli alberghi nel 2016.', /dovuto/iu],
  ['Una tempesta ha impedito la partenza del traghetto il 3 marzo 2019.', /impedito/iu],
  ['Il gruppo ha ritirato la sua offerta per il cantiere nel 2012.', /ritirato/iu],
  ['Pochi marinai tornarono nel 1946.', /pochi/iu],
  ['Il partito non governa più la città dal 2021.', /non/iu],
  ['La legge avrebbe aumentato la tassa sulla benzina nel 2018.', /avrebbe/iu],
  ['Il sindacato potrebbe scioperare il 28 giugno.', /potrebbe/iu],
  ['I ribelli sostengono di aver abbattuto un elicottero lunedì.', /sostengono/iu],
  ['L’esercito ha dichiarato che i ribelli avevano ucciso due contadini nel 2012.', /dichiarato/iu],
  ['Gli esperti non hanno trovato prove di frode nel 2016.', /non/iu],
  ['Il senato ha fermato la vendita del porto nel 2006.', /fermato/iu],
  ['Gli scienziati dubitano che il lago sia gelato nel 1709.', /dubitano/iu],
  ['Il pubblico ministero ha chiesto nove anni di carcere nel 2014.', /chiesto/iu],
  ['Il ministero si è scusato nel 2015 per la morte di due minatori.', /scusato/iu],
  ['Il club non ha né venduto né affittato lo stadio nel 2010.', /non|né/iu],
  ['Il testimone dice di aver visto il conducente nel 2014.', /dice/iu],
  ['Nemmeno la banca ha pagato i clienti nel 2009.', /nemmeno/iu],
];

describe('headings of Italian news that could turn around', () => {
  it.each(shaded)('%s', (sentence, keeps) => {
    for (const heading of headingsOf('it', sentence, '2025-03-13'))
      if (heading !== null) expect(heading).toMatch(keeps);
  });

  it('are found for some of these', () => {
    const found = shaded.filter(([sentence]) =>
      headingsOf('it', sentence, '2025-03-13').some((heading) => heading !== null),
    );
    expect(found.length).toBeGreaterThan(shaded.length / 4);
  });
});
