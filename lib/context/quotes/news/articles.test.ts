import { describe, expect, it } from 'vitest';
import { type NewsWithQuotes, quotesOf } from './news-quotes.testing';

/** Short news in the manner of each country, with who says what in them. */
const articles: readonly NewsWithQuotes[] = [
  {
    language: 'en',
    about: 'a bridge that reopened',
    paragraphs: [
      'The harbour bridge of Port Alder reopened on Wednesday after ten months of repairs.',
      '“We have waited long enough for this day,” said the mayor, Ruth Halden, who cut the ribbon.',
      'Halden, 51, promised that tolls would not rise. “The city will pay its share of the works,” she added.',
      'Not everyone was pleased. “They closed my shop for the better part of a year,” said Tom Baird, a baker on the quay.',
      '“Nobody has ever asked us what we lost in all that time,” Baird said. “We will go to court if we have to.”',
      'In a statement, the port authority said: “The bridge now meets all rules for heavy traffic.”',
    ],
    quotes: [
      'We have: Ruth Halden',
      'The city: Ruth Halden',
      'They closed: Tom Baird',
      'Nobody has: Tom Baird',
      // Who it is that speaks for an authority, the text does not say.
      'The bridge: nobody',
    ],
  },
  {
    language: 'en',
    about: 'a trial that was put off',
    paragraphs: [
      'The trial of the former banker Karl Lindt was put off until May, a judge in Alder ruled on Monday.',
      'According to the defence lawyer Ines Moor, her client “has not been able to read half of the files.”',
      '“This is about a fair hearing and nothing else,” Moor told reporters outside the court.',
      'The prosecutor, David Crane, disagreed. “We see no reason at all to wait any longer,” he said.',
      'Lindt himself said nothing as he left the building.',
    ],
    quotes: ['has not: Ines Moor', 'This is: Ines Moor', 'We see: David Crane'],
  },
  {
    language: 'de',
    about: 'eine Brücke, die wieder offen ist',
    paragraphs: [
      'Nach zehn Monaten ist die Hafenbrücke von Erlau wieder offen.',
      '„Wir haben lange genug auf diesen Tag gewartet“, sagte Bürgermeisterin Ruth Halden am Mittwoch.',
      'Halden versprach, dass die Gebühren nicht steigen. „Die Stadt zahlt ihren Teil der Kosten“, betonte sie.',
      '„Mein Laden war fast ein ganzes Jahr lang geschlossen“, klagt der Bäcker Tom Baier.',
      'Baier will nun vor Gericht ziehen. „Gefragt hat uns in der ganzen Zeit niemand“, so der 48-Jährige.',
      'Der Hafenbetreiber teilte mit: „Die Brücke erfüllt nun alle Vorgaben für schwere Fahrzeuge.“',
    ],
    quotes: [
      'Wir haben: Ruth Halden',
      'Die Stadt: Ruth Halden',
      'Mein Laden: Bäcker Tom Baier',
      'Gefragt hat: Bäcker Tom Baier',
      'Die Brücke: nobody',
    ],
  },
  {
    language: 'de',
    about: 'ein Streik, der weitergeht',
    paragraphs: [
      'Im Streik der Busfahrer ist keine Einigung in Sicht.',
      '„Das Angebot der Arbeitgeber ist eine einzige Enttäuschung“, erklärte Verhandlungsführerin Ines Moor.',
      'Moor kündigte weitere Ausstände an: „Wir können das auch noch bis Weihnachten durchhalten.“',
      'Der Sprecher der Verkehrsbetriebe, David Kran, wies die Kritik zurück. „Mehr ist mit diesem Haushalt nicht zu machen“, sagte Kran der Zeitung.',
    ],
    quotes: [
      'Das Angebot: Verhandlungsführerin Ines Moor',
      'Wir können: Verhandlungsführerin Ines Moor',
      'Mehr ist: David Kran',
    ],
  },
  {
    language: 'fr',
    about: 'un pont rouvert',
    paragraphs: [
      'Le pont du port de Valmont a rouvert mercredi après dix mois de travaux.',
      '« Nous avons attendu ce jour depuis bien trop longtemps », a déclaré la maire, Ruth Halden.',
      'Ruth Halden a promis que les tarifs ne monteront pas. « La ville paiera sa part des travaux », a-t-elle ajouté.',
      '« Mon magasin est resté fermé pendant presque une année », regrette Thomas Berger, boulanger sur le quai.',
      '« Personne ne nous a jamais demandé ce que nous avions perdu », poursuit M. Berger.',
    ],
    quotes: [
      'Nous avons: Ruth Halden',
      'La ville: Ruth Halden',
      'Mon magasin: Thomas Berger',
      'Personne ne: Thomas Berger',
    ],
  },
  {
    language: 'fr',
    about: 'un procès renvoyé',
    paragraphs: [
      'Le procès de l’ancien banquier Karl Lindt a été renvoyé au mois de mai.',
      'Selon son avocate, Inès Moreau, il s’agit « de préparer une défense digne de ce nom ».',
      'Le procureur David Grand s’y était opposé : « Nous ne voyons aucune raison d’attendre plus longtemps. »',
    ],
    quotes: ['de préparer: Inès Moreau', 'Nous ne: David Grand'],
  },
  {
    language: 'es',
    about: 'un puente reabierto',
    paragraphs: [
      'El puente del puerto de Valmonte reabrió el miércoles tras diez meses de obras.',
      '«Hemos esperado este día durante demasiado tiempo», dijo la alcaldesa, Ruth Halden.',
      'Halden prometió que los peajes no subirán. «La ciudad pagará su parte de las obras», añadió.',
      '«Mi tienda estuvo cerrada durante casi un año entero», lamenta Tomás Prado, panadero del muelle.',
      '«Nadie nos ha preguntado nunca qué hemos perdido», asegura Prado.',
      'Prado subrayó: «Iremos a los tribunales si hace falta para cobrar».',
    ],
    quotes: [
      'Hemos esperado: Ruth Halden',
      'La ciudad: Ruth Halden',
      'Mi tienda: Tomás Prado',
      'Nadie nos: Tomás Prado',
      'Iremos a: Tomás Prado',
    ],
  },
  {
    language: 'it',
    about: 'un ponte riaperto',
    paragraphs: [
      'Il ponte del porto di Valmonte ha riaperto mercoledì dopo dieci mesi di lavori.',
      '«Abbiamo aspettato questo giorno per troppo tempo», ha detto la sindaca Ruth Halden.',
      'Halden ha promesso che i pedaggi non saliranno. «La città pagherà la sua parte dei lavori», ha aggiunto.',
      '«Il mio negozio è rimasto chiuso per quasi un anno», racconta Tommaso Prati, fornaio sul molo.',
      '«Nessuno ci ha mai chiesto che cosa abbiamo perso», spiega Prati.',
    ],
    quotes: [
      'Abbiamo aspettato: Ruth Halden',
      'La città: Ruth Halden',
      'Il mio: Tommaso Prati',
      'Nessuno ci: Tommaso Prati',
    ],
  },
  {
    language: 'pt',
    about: 'uma ponte reaberta',
    paragraphs: [
      'A ponte do porto de Valmonte reabriu na quarta-feira depois de dez meses de obras.',
      '“Esperámos por este dia durante demasiado tempo”, disse a presidente da câmara, Ruth Halden.',
      '“A cidade vai pagar a sua parte das obras”, acrescentou Halden.',
      '“A minha loja esteve fechada durante quase um ano”, lamenta Tomás Prado, padeiro no cais.',
    ],
    quotes: ['Esperámos por: Ruth Halden', 'A cidade: Ruth Halden', 'A minha: Tomás Prado'],
  },
  {
    language: 'ru',
    about: 'мост снова открыт',
    paragraphs: [
      'Мост в порту Вальмонта снова открыли в среду после десяти месяцев ремонта.',
      '«Мы слишком долго ждали этого дня», — сказала мэр города Анна Орлова.',
      '«Город заплатит свою часть за все работы», — добавила Орлова.',
      'Пекарь Иван Морозов сказал: «Моя лавка была закрыта почти целый год».',
    ],
    quotes: ['Мы слишком: Анна Орлова', 'Город заплатит: Анна Орлова', 'Моя лавка: Пекарь Иван Морозов'],
  },
  {
    language: 'tr',
    about: 'yeniden açılan köprü',
    paragraphs: [
      'Liman köprüsü on aylık onarımın ardından çarşamba günü yeniden açıldı.',
      '“Bu günü çok uzun zamandır bekliyorduk” diyen Belediye Başkanı Ayşe Demir, kurdeleyi kesti.',
      'Demir, “Şehir onarımın kendi payına düşen kısmını ödeyecek” dedi.',
    ],
    quotes: ['Bu günü: Ayşe Demir', 'Şehir onarımın: Ayşe Demir'],
  },
];

describe('who says what in short news', () => {
  it.each(articles)('$language: $about', ({ language, paragraphs, quotes }) => {
    expect(quotesOf(language, paragraphs)).toEqual(quotes);
  });
});

describe('words in quotation marks that nobody says', () => {
  it.each([
    ['en', 'The so-called “walk of shame through the old town” was closed by the police.'],
    ['en', 'Her third novel, “The Long Winter of the Harbour Master”, was published in May.'],
    ['de', 'Der Film „Der lange Winter der alten Hafenmeisterin“ kam im Mai in die Kinos.'],
    ['de', 'Die Reihe „Abende im alten Hafen von Erlau“ beginnt am Montag.'],
    ['fr', 'Le film « Le long hiver de la vieille capitaine » sort en mai dans les salles.'],
    ['es', 'La novela «El largo invierno de la vieja capitana» salió en mayo.'],
    ['it', 'Il film «Il lungo inverno della vecchia capitana» esce a maggio.'],
  ])('%s: %s', (language, text) => {
    expect(quotesOf(language, [text]).filter((line) => !line.endsWith(': nobody'))).toEqual([]);
  });
});
