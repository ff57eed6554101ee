import { describe, expect, it } from 'vitest';
import { headingsOf } from '../heading.testing';

/** Sentences of news whose sense hangs on one word or ending, and what a heading has to have of it. */
const shaded: readonly [sentence: string, keeps: RegExp][] = [
  ['Meclis planı 3 Mayıs 2019’da onaylamadı.', /onaylamadı/iu],
  ['Bakan anlaşmayı 2010’da imzalamadı.', /imzalamadı/iu],
  ['Müze heykelleri 2012’de geri vermedi.', /vermedi/iu],
  ['Polis 2018’de kimseyi gözaltına almadı.', /almadı/iu],
  ['Kulüp stadyumu 2014’te satamadı.', /satamadı/iu],
  ['Mahkeme Berg’i 2016’da suçlu bulmadı.', /bulmadı/iu],
  ['Oyuncu suçlamayı 2017’de reddetti.', /reddetti/iu],
  ['Banka cezayı 2014’te ödemeyi reddetti.', /reddetti/iu],
  ['Mahkûmlar 2011’de kaçmaya çalıştı.', /çalıştı/iu],
  ['Belediye başkanı 2019’da tiyatroyu onarmaya söz verdi.', /söz/iu],
  ['Şirket 2031’de 200 kişiyi işten çıkarmayı planlıyor.', /planlıyor/iu],
  ['Sendika 2019’da trenleri durdurmakla tehdit etti.', /tehdit/iu],
  ['Mahkeme limanın satışını 2016’da yasakladı.', /yasakladı/iu],
  ['Senato yasayı 2014’te geri çevirdi.', /geri/iu],
  ['Şirket tünelin açılışını Mart 2018’de erteledi.', /erteledi/iu],
  ['Köprü 2031’de açılabilir.', /açılabilir/iu],
  ['Sözde casus 1983’te ülkeden ayrıldı.', /sözde/iu],
  ['Bakana göre 2011’de 40 kişi öldü.', /göre/iu],
  ['Tablo muhtemelen 1943’te satıldı.', /muhtemelen/iu],
  ['Grev 2031’de sürerse liman kapanacak.', /sürerse/iu],
];

describe('shades of Turkish news', () => {
  it.each(shaded)('are kept, or there is no heading: %s', (sentence, keeps) => {
    for (const heading of headingsOf('tr', sentence)) if (heading !== null) expect(heading).toMatch(keeps);
  });
});
