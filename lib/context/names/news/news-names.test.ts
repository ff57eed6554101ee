import { describe, expect, it } from 'vitest';
import { splitText } from '../../../language/tokens/sentences';
import { findNames } from '../find-names';

/** Each name as it stands in a text and whom it is led back to, `words > name`; `name` alone where they are the same. */
const names = (language: string, text: string): string[] =>
  findNames(splitText(text, language)).map(({ start, end, name }) => {
    const words = text.slice(start, end);
    return words === name ? name : `${words} > ${name}`;
  });

describe('the names in news', () => {
  it.each([
    [
      'en',
      'Ruth Halden reopened the bridge on Monday. Halden, 51, spoke to the Alder Mail. Ms. Halden left at noon.',
      ['Ruth Halden', 'Halden > Ruth Halden', 'Alder Mail', 'Ms. Halden > Ruth Halden'],
    ],
    [
      'en',
      'Prime Minister Karl Lindt met President Ines Moor in Geneva. Lindt said nothing; Moor spoke for an hour.',
      [
        'Prime Minister Karl Lindt > Karl Lindt',
        'President Ines Moor > Ines Moor',
        'Geneva',
        'Lindt > Karl Lindt',
        'Moor > Ines Moor',
      ],
    ],
    [
      'en',
      'The World Health Organization (WHO) warned of fevers. The WHO sent two teams to Alder.',
      [
        'World Health Organization',
        'WHO > World Health Organization',
        'WHO > World Health Organization',
        'Alder',
      ],
    ],
    [
      'en',
      'Tom Baird and his wife Eva Baird own the bakery. Tom bakes, Eva sells.',
      ['Tom Baird', 'Eva Baird', 'Tom > Tom Baird', 'Eva > Eva Baird'],
    ],
    [
      'de',
      'Ruth Halden eröffnete am Montag die Brücke. Halden sprach mit der Presse.',
      ['Ruth Halden', 'Halden > Ruth Halden'],
    ],
    [
      'de',
      'Ursula von der Leyen traf den Kanzler. Von der Leyen reiste danach ab.',
      ['Ursula von der Leyen', 'Von der Leyen > Ursula von der Leyen'],
    ],
    ['de', 'Das sagte David Kran der Zeitung am Sonntag.', ['David Kran']],
    [
      'fr',
      'Ruth Halden a rouvert le pont lundi. Mme Halden a parlé une heure. M. Berger, boulanger, n’est pas venu.',
      ['Ruth Halden', 'Mme Halden > Ruth Halden', 'M. Berger > Berger'],
    ],
    [
      'fr',
      'Le président Karl Lindt a reçu Inès de la Tour à Paris. Inès de la Tour est repartie mardi.',
      ['Karl Lindt', 'Inès de la Tour', 'Paris', 'Inès de la Tour'],
    ],
    [
      'es',
      'Ruth Halden reabrió el puente el lunes. Halden habló con Tomás Prado. Prado no quedó contento.',
      ['Ruth Halden', 'Halden > Ruth Halden', 'Tomás Prado', 'Prado > Tomás Prado'],
    ],
    [
      'es',
      'La ministra Inés de la Vega visitó Sevilla. De la Vega volvió el martes.',
      ['Inés de la Vega', 'Sevilla', 'Vega > Inés de la Vega'],
    ],
    [
      'it',
      'Ruth Halden ha riaperto il ponte lunedì. Halden ha parlato con Tommaso Prati. Prati non è contento.',
      ['Ruth Halden', 'Halden > Ruth Halden', 'Tommaso Prati', 'Prati > Tommaso Prati'],
    ],
    [
      'it',
      'Il ministro Carlo Dalla Chiesa è arrivato a Roma. Dalla Chiesa è ripartito martedì.',
      ['Carlo Dalla Chiesa', 'Roma', 'Dalla Chiesa > Carlo Dalla Chiesa'],
    ],
    [
      'pt',
      'Ruth Halden reabriu a ponte na segunda-feira. Halden falou com Tomás dos Santos. Dos Santos não ficou contente.',
      ['Ruth Halden', 'Halden > Ruth Halden', 'Tomás dos Santos', 'Dos Santos > Tomás dos Santos'],
    ],
    [
      'ru',
      'Анна Орлова открыла мост в понедельник. Орлова говорила час.',
      ['Анна Орлова', 'Орлова > Анна Орлова'],
    ],
    [
      'tr',
      'Ayşe Demir köprüyü pazartesi günü açtı. Demir bir saat konuştu.',
      ['Ayşe Demir', 'Demir > Ayşe Demir'],
    ],
  ])('%s: %s', (language, text, expected) => expect(names(language, text)).toEqual(expected));

  it.each([
    ['en', 'On Monday the bridge reopened, and in May the tunnel will.'],
    ['fr', 'Lundi, le pont a rouvert. En mai, ce sera le tunnel.'],
    ['es', 'El lunes reabrió el puente. En mayo será el túnel.'],
    ['it', 'Lunedì il ponte ha riaperto. A maggio sarà la galleria.'],
    ['pt', 'Na segunda-feira a ponte reabriu. Em maio será o túnel.'],
    ['tr', 'Köprü pazartesi günü açıldı. Tünel mayısta açılacak.'],
    ['ru', 'В понедельник мост открыли. В мае откроют тоннель.'],
  ])('%s: finds none in %s', (language, text) => expect(names(language, text)).toEqual([]));
});
