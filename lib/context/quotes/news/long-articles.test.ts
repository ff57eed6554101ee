import { describe, expect, it } from 'vitest';
import { type NewsWithQuotes, quotesOf } from './news-quotes.testing';

/** Articles in which several people speak in turn: who says what must not slip from one to the next. */
const articles: readonly NewsWithQuotes[] = [
  {
    language: 'en',
    about: 'a hearing, where a name stands between two speakers of the same surname',
    paragraphs: [
      'Two brothers gave evidence on Thursday at the inquiry into the sinking of the trawler Skylark.',
      '“We had asked for new pumps three times that winter,” Adam Rourke told the panel.',
      'His brother, Neil Rourke, had been below deck. “I heard the water before I saw any of it,” Neil Rourke said.',
      'The owner of the ship, Harold Finch, was not in the room. His lawyer, Priya Nair, read out a letter: “My client grieves with the families and will answer every question.”',
      '“He has not answered one of them in four years,” Adam Rourke said afterwards.',
    ],
    quotes: ['We had: Adam Rourke', 'I heard: Neil Rourke', 'My client: Priya Nair', 'He has: Adam Rourke'],
  },
  {
    language: 'en',
    about: 'a quotation that goes on after a report of who speaks, and one over two paragraphs',
    paragraphs: [
      'Schools in Marlow will open an hour later from September.',
      '“Teenagers are not lazy,” said Dr. Lena Ortiz, who led the study. “They are asleep when we ask them to think.',
      '“We have measured it in eleven towns, and it is the same in all of them.”',
      '“And who will drive my children at nine?” asked Paul Denton, a father of three.',
    ],
    quotes: ['Teenagers are: Lena Ortiz', 'They are: Lena Ortiz', 'And who: Paul Denton'],
  },
  {
    language: 'en',
    about: 'a denial: the accused is named first, and it is the other who speaks',
    paragraphs: [
      'Gareth Poole, who ran the charity until 2019, is accused of taking 40,000 pounds.',
      '“He used our trust as if it were his own purse,” said the treasurer, Mina Okafor.',
      'Poole denies it. “I never touched a penny of that money,” he said on the steps of the court.',
      'Judge Ellen Marsh warned both sides: “This case will not be tried in the newspapers.”',
    ],
    quotes: ['He used: Mina Okafor', 'I never: Gareth Poole', 'This case: Ellen Marsh'],
  },
  {
    language: 'de',
    about: 'ein Prozess, in dem beide Seiten sprechen',
    paragraphs: [
      'Im Prozess um das Grubenunglück von Talheim haben am Montag die Zeugen ausgesagt.',
      '„Wir haben den Rauch zuerst für Nebel gehalten“, sagte Georg Lang, Steiger in der dritten Schicht.',
      'Silke Brand, die Anwältin der Betreiber, widersprach: „Von einem Versäumnis kann keine Rede sein.“',
      '„Meine Mandantin hat alle Vorschriften beachtet“, fügte Brand hinzu.',
      'Lang schüttelte den Kopf. „Es gab seit Jahren keine Übung mehr“, sagte er.',
    ],
    quotes: [
      'Wir haben: Georg Lang',
      'Von einem: Silke Brand',
      'Meine Mandantin: Silke Brand',
      'Es gab: Georg Lang',
    ],
  },
  {
    language: 'fr',
    about: 'une enquête, où l’accusé nie et l’avocate parle',
    paragraphs: [
      'Trois ans après l’incendie de l’usine de Brévan, les témoins ont été entendus mardi.',
      '« Nous avons d’abord cru à un exercice », raconte Julien Ferrand, qui travaillait de nuit.',
      'L’ancien directeur, Marc Delage, nie toute faute. « Je n’ai jamais reçu cette lettre », a-t-il affirmé.',
      '« Mon client a fait tout ce que la loi demandait », a plaidé son avocate, Nadia Bertin.',
    ],
    quotes: ['Nous avons: Julien Ferrand', 'Je n’ai: Marc Delage', 'Mon client: Nadia Bertin'],
  },
  {
    language: 'es',
    about: 'una huelga, con las dos partes',
    paragraphs: [
      'Los conductores de autobús de Alcores seguirán en huelga hasta el viernes.',
      '«No pedimos nada que no se nos haya prometido antes», aseguró la portavoz, Lucía Romero.',
      'El concejal Andrés Peña respondió: «Con este presupuesto no se puede ofrecer más».',
      '«Nunca hemos cerrado la puerta al diálogo», insistió Peña el miércoles.',
      '«Entonces que nos llamen de una vez», replicó Romero.',
    ],
    quotes: [
      'No pedimos: Lucía Romero',
      'Con este: Andrés Peña',
      'Nunca hemos: Andrés Peña',
      'Entonces que: Lucía Romero',
    ],
  },
  {
    language: 'it',
    about: 'un’inchiesta, con l’accusa e la difesa',
    paragraphs: [
      'Il crollo del tetto della scuola di Pietrafonte è arrivato in tribunale.',
      '«Avevamo segnalato le crepe già a gennaio», ha raccontato la maestra Elena Corsi.',
      'L’architetto Bruno Salvi respinge le accuse: «Non ho mai firmato quel progetto».',
      '«I documenti dicono il contrario», ha replicato la procuratrice Marta Leone.',
    ],
    quotes: ['Avevamo segnalato: Elena Corsi', 'Non ho: Bruno Salvi', 'I documenti: Marta Leone'],
  },
  {
    language: 'pt',
    about: 'uma greve, com as duas partes',
    paragraphs: [
      'Os professores de Vila Serena decidiram na terça-feira continuar a greve.',
      '“Não vamos aceitar mais promessas vazias este ano”, afirmou Helena Duarte, do sindicato.',
      'O secretário Rui Tavares negou a acusação: “Nunca prometemos aquilo que não podíamos pagar”.',
      '“Então mostrem as contas a toda a gente”, respondeu Duarte.',
    ],
    quotes: ['Não vamos: Helena Duarte', 'Nunca prometemos: Rui Tavares', 'Então mostrem: Helena Duarte'],
  },
  {
    language: 'ru',
    about: 'забастовка и обе её стороны',
    paragraphs: [
      'Водители автобусов в Заречном объявили забастовку до пятницы.',
      '«Мы просим только то, что нам уже обещали», — заявила Мария Соколова.',
      'Директор парка Пётр Власов ответил: «В бюджете на этот год таких денег нет».',
      '«Тогда покажите нам этот бюджет целиком», — сказала Соколова.',
    ],
    quotes: ['Мы просим: Мария Соколова', 'В бюджете: Пётр Власов', 'Тогда покажите: Мария Соколова'],
  },
];

describe('who says what where several speak', () => {
  it.each(articles)('$language: $about', ({ language, paragraphs, quotes }) => {
    expect(quotesOf(language, paragraphs)).toEqual(quotes);
  });
});
