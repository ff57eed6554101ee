import { describe, expect, it } from 'vitest';
import { splitSentences } from './sentences';

/** Lines of news with `|` where a sentence ends: stops that end none, and quotations that go on, by language. */
const lines: readonly [language: string, what: string, line: string][] = [
  [
    'en',
    'hours, months and degrees',
    'Ruth Halden, Ph.D., arrived at 8.30 a.m. on Jan. 3.|The hall was full.',
  ],
  ['en', 'saints and states', 'The firm is based in St. Albans, Vt., near Mt. Holly.|It has 40 workers.'],
  [
    'en',
    'ranks, initials and numbers',
    'Lt. Col. J. R. Marsh vs. the U.S. Navy is case no. 14.|It ended in 1998.',
  ],
  ['en', 'a cry, and who cried', '“Stop!” cried Gen. Marsh.|“We can’t.”|Then he sat down.'],
  ['en', 'a sentence that ends within quotation marks', 'He wrote “I was wrong.”|She did not answer.'],
  ['en', 'sums and shares', 'It costs $3.5 million (about €3.2 million).|That is 10.5% more.'],
  ['en', 'addresses', 'Visit www.harbor.example.|It has more.'],
  ['de', 'letters with a blank between', 'Der Zug fuhr um 8.30 Uhr ab, d. h. zu spät.|Niemand wartete.'],
  ['de', 'and before a name', 'Viele Orte, z. B. Erlau, waren ohne Strom.|Das Licht kam um elf zurück.'],
  [
    'de',
    'and in lists',
    'Die Firma Holm & Co. KG hat ca. 300 Mitarbeiter, u. a. in Erlau.|Die Zahl sank um 2,5 Prozent.',
  ],
  ['de', 'short months and degrees', 'Am 3. Okt. kam Prof. Dr. Brand.|Sie blieb eine Woche.'],
  ['de', 'a short month at the end', 'Sie blieb bis Ende Okt.|Danach war Ruhe.'],
  ['de', 'centuries', 'Im 19. Jahrhundert stand hier ein Turm.|Er war 30 m hoch.'],
  ['de', 'a cry, and who cried', '„Halt!“, rief die Wirtin.|„Wir schließen.“|Dann ging das Licht aus.'],
  [
    'de',
    'marks that point inwards',
    'Er blieb stehen.|»Wir schließen«, rief die Wirtin.|Dann ging das Licht aus.',
  ],
  [
    'fr',
    'titles and eras',
    'M. Delage est arrivé avec Mme Bertin.|Le Dr Roux, né en 61 av. J.-C., est parti.',
  ],
  [
    'fr',
    'blanks within quotation marks',
    '« Arrêtez ! » a crié le gardien.|« Nous fermons. »|Puis la lumière s’est éteinte.',
  ],
  ['fr', 'and a question', '« Pourquoi\u00a0?\u00a0» demande la maire.|Personne ne répond.'],
  [
    'es',
    'doubled letters',
    'El Sr. Peña llegó con la Dra. Romero.|EE. UU. no respondió.|¿Por qué?|Nadie lo sabe.',
  ],
  ['es', 'a cry before its verb', '¡Basta!, gritó el guarda.|Luego se apagó la luz.'],
  ['it', 'titles', 'Il sig. Salvi arrivò alle 8.30 con la dott.ssa Corsi.|L’on. Leone non c’era.'],
  [
    'pt',
    'titles and streets',
    'O Sr. Tavares chegou às 8h30 com a Dra. Duarte.|A av. da Liberdade estava fechada.',
  ],
  [
    'ru',
    'years, towns and houses',
    'В 1998 г. г-н Власов приехал в г. Заречный.|Он жил на ул. Мира, д. 3.|Потом уехал.',
  ],
  [
    'pl',
    'years and streets',
    'Prof. Kalinowska urodziła się w 1961 r. w Gdyni.|Ul. Morska 3 była zamknięta.',
  ],
  ['cs', 'days and titles', 'Dne 3. května přišel Ing. Novák.|Odešel v poledne.'],
  ['nl', 'titles and hours', 'Dhr. Hoekstra kwam om 8.30 uur.|Hij had ca. 300 brieven bij zich.'],
  ['sv', 'hours, and from when on', 'Färjan gick kl. 8.30 fr.o.m. den 3 maj.|Sedan regnade det.'],
  ['tr', 'floors and hours', 'Dr. Kaya 3. katta, saat 8.30’da geldi.|Sonra gitti.'],
  ['uk', 'years, towns and streets', 'У 1998 р. пан Власов приїхав до м. Заріччя.|Він жив на вул. Миру.'],
  ['ar', 'a title of one letter', 'وصل د. خالد في الساعة 8:30.|ثم غادر!|لماذا؟|لا أحد يعرف.'],
  ['hi', 'dandas', 'नाव चलेगी।|परिषद ने फैसला किया।|क्यों?|कोई नहीं जानता।'],
  ['zh', 'a quotation after a stop', '渡轮将继续运行。|“为什么？”|有人问。|没有人回答！'],
];

describe('the sentences of a line of news', () => {
  it.each(lines)('%s: %s', (language, _, line) => {
    const gap = /[\u3400-\u9fff]/u.test(line) ? '' : ' ';
    const text = line.replaceAll('|', gap);
    const found = splitSentences(text, language).map(({ start, end }) => text.slice(start, end));
    expect(found).toEqual(line.split('|'));
  });
});
