import { describe, expect, it } from 'vitest';
import { splitText } from '../../../language/tokens/sentences';
import { findNames } from '../find-names';

/** How often a text names each of its people and bodies, by whatever form; in the order of their first naming. */
function tally(language: string, paragraphs: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { name } of findNames(splitText(paragraphs.join('\n\n'), language)))
    counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}

/** Whole articles: later forms of a name lead back to the first full one, and nobody is made of two. */
const articles: readonly {
  language: string;
  about: string;
  paragraphs: readonly string[];
  names: Record<string, number>;
}[] = [
  {
    language: 'en',
    about: 'two of one surname stay apart where each is named in full',
    paragraphs: [
      'Adam Rourke and Neil Rourke gave evidence on Thursday.',
      'Adam Rourke spoke first. Neil Rourke, who is 34, followed after lunch.',
    ],
    names: { 'Adam Rourke': 2, 'Neil Rourke': 2 },
  },
  {
    language: 'en',
    about: 'titles before a name and a surname in the headline',
    paragraphs: [
      'Okafor to lead inquiry',
      'Dame Mina Okafor will lead the inquiry, Prime Minister Ellen Marsh said on Monday.',
      'Ms. Okafor, a former judge, was not consulted, the Alder Mail reported. Marsh called her “the best person there is”.',
    ],
    names: { 'Mina Okafor': 3, 'Ellen Marsh': 2, 'Alder Mail': 1 },
  },
  {
    language: 'en',
    about: 'bodies by their abbreviation, and places',
    paragraphs: [
      'The Northern Fisheries Board (NFB) closed the bay near Skelby in May.',
      'The NFB gave no reason. Fishermen from Skelby wrote to the board.',
    ],
    names: { 'Northern Fisheries Board': 3, Skelby: 2 },
  },
  {
    language: 'de',
    about: 'Nachnamen, ein Titel und keine großen Hauptwörter',
    paragraphs: [
      'Georg Lang sagte am Montag als Zeuge aus. Silke Brand, die Anwältin der Betreiber, schwieg.',
      'Lang berichtete von Rauch im Schacht. Frau Brand stellte nur eine einzige Frage.',
    ],
    names: { 'Georg Lang': 2, 'Silke Brand': 2 },
  },
  {
    language: 'fr',
    about: 'une particule, des titres et un nom composé',
    paragraphs: [
      'Marc Delage a dirigé l’usine pendant dix ans. Jean-Pierre de Courcy lui a succédé en 2019.',
      'M. Delage nie toute faute. De Courcy n’a pas voulu répondre.',
    ],
    names: { 'Marc Delage': 2, 'Jean-Pierre de Courcy': 2 },
  },
  {
    language: 'es',
    about: 'dos apellidos, y después uno solo',
    paragraphs: [
      'La portavoz Lucía Romero habló el lunes en Alcores. El concejal Andrés Peña no acudió.',
      'Romero criticó al alcalde. Peña respondió por carta.',
    ],
    names: { 'Lucía Romero': 2, Alcores: 1, 'Andrés Peña': 2 },
  },
  {
    language: 'it',
    about: 'il cognome da solo, e un cognome di due parole',
    paragraphs: [
      'La maestra Elena Corsi ha parlato per prima. L’architetto Bruno De Santis ha ascoltato.',
      'Corsi ha mostrato le foto. De Santis ha scosso la testa.',
    ],
    names: { 'Elena Corsi': 2, 'Bruno De Santis': 2 },
  },
  {
    language: 'pt',
    about: 'o último apelido',
    paragraphs: [
      'Helena Duarte falou na terça-feira em nome do sindicato. O secretário Rui Tavares não veio.',
      'Duarte mostrou as contas. Tavares respondeu por carta.',
    ],
    names: { 'Helena Duarte': 2, 'Rui Tavares': 2 },
  },
  {
    language: 'ru',
    about: 'фамилия без имени',
    paragraphs: [
      'Мария Соколова выступила в понедельник. Рядом молчал Пётр Власов.',
      'Соколова показала письмо. Власов ушёл до конца.',
    ],
    names: { 'Мария Соколова': 2, 'Пётр Власов': 2 },
  },
  {
    language: 'tr',
    about: 'soyadı ve ekli adlar',
    paragraphs: ['Toplantıda salı günü Zeynep Kaya konuştu.', 'Kaya, köprünün yıkılmayacağını söyledi.'],
    names: { 'Zeynep Kaya': 2 },
  },
];

describe('whom an article names, and how often', () => {
  it.each(articles)('$language: $about', ({ language, paragraphs, names }) => {
    expect(tally(language, paragraphs)).toEqual(names);
  });
});
