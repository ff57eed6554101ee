/** Pages in the languages that readers import most, without semantic markup: boxes, and around the text what is none of it. */
import { expect, it } from 'vitest';
import { readExample } from './read-example.testing';

const page = (language: string, title: string, body: string): string =>
  `<html lang="${language}"><head><title>${title}</title></head><body><div>${body}</div></body></html>`;

it('reads a Polish page, without its tools, tags and notes', () => {
  const read = readExample(
    page(
      'pl',
      'Prom nocny popłynie dalej',
      `<div><a href="/">Strona główna</a> <a href="/miasto">Miasto</a> <a href="/sport">Sport</a></div>
      <div><h1>Prom nocny popłynie dalej</h1><div>9 marca 2011, 18:40</div>
      <div>Nocny prom będzie kursował jeszcze co najmniej dwa lata. Rada miasta zdecydowała w poniedziałek o dopłacie do linii, która każdej zimy przynosi straty.</div>
      <div>„Bez promu nikt z nocnej zmiany nie wróci do domu” – mówiła radna Ewa Kalinowska, która złożyła wniosek. Na sali było około stu osób.</div>
      <div>Burmistrz głosował przeciw. Chciał uruchomić autobus przez most, ale podróż trwałaby pięćdziesiąt minut, a pasażerów byłoby trzy razy mniej.</div>
      <div>Od maja bilety zdrożeją o jedną czwartą.</div></div>
      <div><div>Drukuj</div><div>Udostępnij</div><div>Skomentuj</div></div>
      <div>Komentarze (2)</div><div><div>stary_wilk</div><div>9.03.2011, 19:02</div><div>Nareszcie rozsądna decyzja, bo autobus to był pomysł zza biurka.</div></div>`,
    ),
  );
  expect(read.headline).toBe('Prom nocny popłynie dalej');
  expect(read.body).toHaveLength(4);
  expect(read.body[0]).toMatch(/^Nocny prom będzie/);
  expect(read.body[3]).toBe('Od maja bilety zdrożeją o jedną czwartą.');
});

it('reads a Greek page, without what leads on', () => {
  const read = readExample(
    page(
      'el',
      'Το νυχτερινό πλοίο συνεχίζει',
      `<div><a href="/">Αρχική</a> | <a href="/topika">Τοπικά</a> | <a href="/athlitika">Αθλητικά</a></div>
      <div><h1>Το νυχτερινό πλοίο συνεχίζει</h1>
      <div>Το νυχτερινό πλοίο θα συνεχίσει τα δρομολόγιά του για τουλάχιστον δύο χρόνια, αποφάσισε τη Δευτέρα το δημοτικό συμβούλιο με οκτώ ψήφους υπέρ.</div>
      <div>«Χωρίς το πλοίο κανείς από τη νυχτερινή βάρδια δεν γυρίζει σπίτι του», είπε η Ελένη Καρρά, που έφερε την πρόταση στο συμβούλιο.</div>
      <div>Ο δήμαρχος ψήφισε κατά. Ήθελε λεωφορείο από τη γέφυρα, που όμως θα χρειαζόταν πενήντα λεπτά για την ίδια διαδρομή.</div></div>
      <div><div>Διαβάστε επίσης</div><div><a href="/1">Κλείνει ο φούρνος της παλιάς πόλης</a></div><div><a href="/2">Έπιασαν δύο διαρρήκτες στο σχολείο</a></div></div>
      <div>Εκτύπωση</div>`,
    ),
  );
  expect(read.body.map((line) => line.slice(0, 20))).toEqual([
    'Το νυχτερινό πλοίο θ',
    '«Χωρίς το πλοίο κανε',
    'Ο δήμαρχος ψήφισε κα',
  ]);
});

it('reads a Russian page whose paragraphs are parted by breaks', () => {
  const read = readExample(
    page(
      'ru',
      'Ночной паром останется',
      `<div><a href="/">Главная</a> <a href="/news">Новости</a> <a href="/forum">Форум</a></div>
      <div><h1>Ночной паром останется</h1>
      <div>Ночной паром будет ходить ещё по крайней мере два года. Так решил в понедельник городской совет, восемь голосов против пяти.<br><br>
      «Без парома никто из ночной смены не попадёт домой», — сказала Анна Серова, которая внесла предложение. В зале было около ста человек.<br><br>
      Мэр голосовал против. Он хотел пустить автобус через мост, но дорога заняла бы пятьдесят минут вместо одиннадцати.<br><br>
      С мая билеты подорожают на четверть.</div></div>
      <div>Версия для печати</div><div>Просмотров: 1204</div>
      <div><div>Другие новости</div><div><a href="/1">Закрылась старая пекарня на Мельничной</a></div><div><a href="/2">Гребцы выиграли первую гонку сезона</a></div></div>`,
    ),
  );
  expect(read.body).toHaveLength(4);
  expect(read.body[3]).toBe('С мая билеты подорожают на четверть.');
});

it('reads a Chinese page, without its editor’s line and related news', () => {
  const read = readExample(
    page(
      'zh',
      '夜间渡轮将继续运行',
      `<div><a href="/">首页</a> <a href="/local">本地</a> <a href="/sport">体育</a></div>
      <div><h1>夜间渡轮将继续运行</h1><div>2011年3月9日 18:40</div>
      <div>夜间渡轮至少还将运行两年。市议会周一晚上以八票对五票决定，继续补贴这条每年冬天都亏损的航线，金额为三十四万元。</div>
      <div>“没有渡轮，上夜班的人就回不了家。”提出动议的议员李文说。当晚约有一百二十人来到市政厅，大多数人一直站着。</div>
      <div>市长投了反对票。他原本希望开通一条经过大桥的公交线，但是路程需要五十分钟，乘客也只有现在的三分之一。</div>
      <div>责任编辑：王芳</div></div>
      <div><div>相关新闻</div><div><a href="/1">老城面包店关门</a></div><div><a href="/2">学校屋顶入冬前修好</a></div></div>`,
    ),
  );
  expect(read.body.map((line) => line.slice(0, 4))).toEqual(['夜间渡轮', '“没有渡', '市长投了']);
});

it('reads a German page, without its buttons and its newsletter', () => {
  const read = readExample(
    page(
      'de',
      'Nachtfähre fährt weiter',
      `<div><h1>Nachtfähre fährt weiter</h1><div>Von Jana Brandt</div><div>Teilen</div><div>Merken</div>
      <div>Die Nachtfähre fährt noch mindestens zwei Jahre. Das hat der Rat am Montagabend mit acht gegen fünf Stimmen beschlossen.</div>
      <div>»Ohne die Fähre kommt niemand aus der Spätschicht nach Hause«, sagte Ruth Keller, die den Antrag gestellt hatte.</div>
      <div>Mit der Anmeldung zum Newsletter stimme ich den Bedingungen und der Datenschutzerklärung zu.</div>
      <div>Der Bürgermeister stimmte dagegen. Er wollte einen Bus über die Brücke schicken, der fünfzig Minuten gebraucht hätte.</div></div>
      <div>Mehr zum Thema</div><div><a href="/1">Bäckerei schließt nach neunzig Jahren</a></div>`,
    ),
  );
  expect(read.authors).toEqual(['Jana Brandt']);
  expect(read.body.map((line) => line.split(' ')[0])).toEqual(['Die', '»Ohne', 'Der']);
});

it('reads a French page, without what shares it', () => {
  const read = readExample(
    page(
      'fr',
      'Le bac de nuit est maintenu',
      `<div><h1>Le bac de nuit est maintenu</h1><div>Partager</div><div>Imprimer</div>
      <div>Le bac de nuit continuera de circuler pendant deux ans au moins, a décidé lundi soir le conseil municipal par huit voix contre cinq.</div>
      <div>« Sans le bac, personne ne rentre chez soi après le travail de nuit », a plaidé Ruth Caron, à l’origine de la proposition.</div>
      <div>Le maire a voté contre. Il voulait un autocar par le pont, qui aurait mis cinquante minutes et transporté trois fois moins de monde.</div></div>
      <div><div>Lire aussi</div><div><a href="/1">La boulangerie ferme après quatre-vingt-dix ans</a></div></div>`,
    ),
  );
  expect(read.body.map((line) => line.slice(0, 8))).toEqual(['Le bac d', '« Sans l', 'Le maire']);
});
