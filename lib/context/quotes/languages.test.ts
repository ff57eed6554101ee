import { describe, expect, it } from 'vitest';
import { splitText } from '../../language/tokens/sentences';
import { findQuotes } from './find-quotes';

const speakers = (language: string, text: string) =>
  findQuotes(splitText(text, language)).map(({ speaker, isSure }) =>
    isSure ? (speaker?.text ?? null) : null,
  );

/** Words that are long enough to be speech. */
const de = 'Wir haben lange genug auf diesen Tag gewartet';
const fr = 'Nous avons attendu ce jour depuis bien longtemps';
const es = 'Hemos esperado este día durante mucho tiempo';
const it_ = 'Abbiamo aspettato questo giorno per molto tempo';
const pt = 'Esperamos por este dia durante muito tempo';
const opening = 'Die Bürgermeisterin Anna Weber eröffnete die Brücke. ';

describe('German', () => {
  it.each([
    [`„${de}“, sagte Anna Weber am Montag.`, 'Anna Weber'],
    [`${opening}„${de}“, sagte Weber.`, 'Anna Weber'],
    [`${opening}„${de}“, sagte sie.`, 'Anna Weber'],
    [`${opening}„${de}“, schwärmt Weber.`, 'Anna Weber'],
    [`${opening}„${de}“, räumt auch Weber ein.`, 'Anna Weber'],
    [`${opening}„${de}“, ließ sich Weber zitieren.`, 'Anna Weber'],
    [`${opening}Weber sagte im Gespräch mit der Zeitung: „${de}.“`, 'Anna Weber'],
    [`${opening}Nach der Zukunft gefragt meint Weber trocken: „${de}.“`, 'Anna Weber'],
    [`${opening}In einer Pressekonferenz erklärte Anna Weber: „${de}.“`, 'Anna Weber'],
    [`${opening}Doch sie ahnte: „${de}.“`, 'Anna Weber'],
    [`${opening}Gleichzeitig betonte sie aber: „${de}.“`, 'Anna Weber'],
  ])('%s', (text, speaker) => expect(speakers('de', text)).toEqual([speaker]));

  it.each([
    `„${de}“, sagten Anwohner am Montag.`,
    `Irgendwann reißt der Beton. „${de}.“ So war es auch auf der Autobahn.`,
    `In einer Stellungnahme der Familie hieß es: „${de}.“`,
  ])('gives to nobody: %s', (text) => expect(speakers('de', text)).toEqual([null]));
});

describe('French', () => {
  it.each([
    [`« ${fr} », a déclaré Claire Martin lundi.`, 'Claire Martin'],
    [`« ${fr} », explique Claire Martin, la maire.`, 'Claire Martin'],
    [`Claire Martin a ouvert le pont. « ${fr} », a-t-elle déclaré.`, 'Claire Martin'],
    [`Claire Martin a ouvert le pont. « ${fr} », dit-elle.`, 'Claire Martin'],
    [`Claire Martin a affirmé : « ${fr}. »`, 'Claire Martin'],
    [`Selon Claire Martin, « ${fr} ».`, 'Claire Martin'],
  ])('%s', (text, speaker) => expect(speakers('fr', text)).toEqual([speaker]));

  it('gives to nobody what nobody is named for', () => {
    expect(speakers('fr', `Le pont est ouvert. « ${fr} », lit-on sur une pancarte.`)).toEqual([null]);
  });
});

describe('Spanish', () => {
  it.each([
    [`«${es}», dijo Clara Martín el lunes.`, 'Clara Martín'],
    [`«${es}», ha explicado la alcaldesa Clara Martín.`, 'Clara Martín'],
    [`“${es}”, deslizó Clara Martín.`, 'Clara Martín'],
    [`Clara Martín afirmó: «${es}».`, 'Clara Martín'],
    [`Según Clara Martín, «${es}».`, 'Clara Martín'],
  ])('%s', (text, speaker) => expect(speakers('es', text)).toEqual([speaker]));

  it('does not give to a body what its spokesman said', () => {
    expect(speakers('es', `«${es}», afirma el portavoz de la Asociación.`)).toEqual([null]);
  });
});

describe('Italian', () => {
  it.each([
    [`«${it_}», ha detto Chiara Martini lunedì.`, 'Chiara Martini'],
    [`“${it_}”, spiega Chiara Martini.`, 'Chiara Martini'],
    [`Chiara Martini ha dichiarato: «${it_}».`, 'Chiara Martini'],
  ])('%s', (text, speaker) => expect(speakers('it', text)).toEqual([speaker]));
});

describe('Portuguese', () => {
  it.each([
    [`“${pt}”, disse Clara Martins na segunda-feira.`, 'Clara Martins'],
    [`“${pt}”, afirmou a prefeita Clara Martins.`, 'Clara Martins'],
    [`Clara Martins declarou: “${pt}.”`, 'Clara Martins'],
  ])('%s', (text, speaker) => expect(speakers('pt', text)).toEqual([speaker]));
});

it('gives no speaker in a language that there is no data for', () => {
  expect(findQuotes(splitText(`“${es}”, Anna Weber hat es gesagt.`, 'sw'))[0]?.speaker).toBeNull();
});
