import { describe, expect, it } from 'vitest';
import { asksReader } from './reader-appeals';

describe('a paragraph asks its reader, in other languages than English', () => {
  it.each([
    'Jetzt kostenlos testen: Lesen Sie alle Artikel des Hafenblatts und folgen Sie uns auf Instagram.',
    'Haben Sie einen Fehler entdeckt? Schreiben Sie der Redaktion.',
    'Suivez toute l’actualité du port sur notre application.',
    'Vous aimez le port ? Recevez gratuitement nos articles chaque matin.',
    'Pour ne rien manquer, téléchargez l’application du Port.',
    '¿Quieres saber más? Descarga la aplicación.',
    'Mantente informado. Recibe cada mañana nuestro boletín.',
    'Síguenos en Instagram y en nuestro canal.',
    'Para no perderte nada, únete a nuestro canal.',
    'Assine a nossa newsletter e receba as notícias do porto.',
    'Siga o canal do Porto no WhatsApp.',
    'Inscreva-se no canal e acompanhe as notícias.',
    'Seguici anche su Telegram.',
    'Scarica gratis l’app del Porto.',
    'Abbonati alla nostra newsletter.',
    'Подпишитесь на рассылку и читайте нас в Телеграме.',
    'Следите за новостями порта в нашем канале.',
    'Скачайте наше приложение.',
    'Присоединяйтесь к нам во ВКонтакте.',
    'Bültenimize abone olun.',
    'Bizi Instagram’da takip edin.',
    'Liman haberleri için YouTube kanalımıza abone ol!',
    'Obserwuj nas na Facebooku.',
    'Zapisz się do newslettera portu.',
    'Meld je aan voor onze nieuwsbrief.',
    'Abonneer je gratis op de podcast.',
    'اشترك في نشرتنا البريدية.',
    'تابعونا على فيسبوك.',
    'انضم إلى قناتنا على تلغرام.',
    'حمّل تطبيقنا الآن.',
  ])('%s', (text) => expect(asksReader(text)).toBe(true));
});

describe('a paragraph tells of what asks, in other languages than English', () => {
  it.each([
    'Er rief in den Saal: „Hören Sie auf!“ Auf Facebook folgten die Drohungen, und die Redaktion schloss.',
    'Chaque message que vous lui écrivez passe par une application que la police a saisie en mai.',
    'Ceux qui vous suivent sur Facebook ne sont pas vos amis, a dit le juge.',
    'Le maire leur lança : « Rejoignez-nous ! » Le soir, la salle de rédaction était vide.',
    'El usuario paga dos euros al mes. Descarga la aplicación en el puerto y enseña el código al subir.',
    'O juiz espera que o presidente assine o decreto, que abre o canal aos barcos estrangeiros.',
    'Os pescadores pediram que o barco siga pelo canal e receba combustível grátis.',
    'La centrale scarica acqua calda nel canale, che d’inverno non gela più.',
    'Gli abbonati al canale sono scesi di un terzo dopo che la società ha alzato il prezzo.',
    'Il giudice ascolta i testimoni, e il podcast che ne parla è stato sequestrato.',
    'Per iscrivere i figli gratis alla scuola del porto bastano due documenti.',
    'Abbonati e turisti pagano lo stesso prezzo da maggio, scrive il giornale nella newsletter.',
    'Полиция советует: установите приложение банка только из официального магазина.',
    'Следите за уровнем воды, предупредили спасатели: канал может выйти из берегов.',
    'Число тех, кто подписался на канал мэра, за год выросло вдвое.',
    '«Подписывайтесь на мой канал», — написал он утром. Вечером его задержали.',
    'Onu 1213 istasyonla Ankara takip ediyor, İzmir üçüncü sırada.',
    'Kanala abone olanların sayısı bir yılda ikiye katlandı, dedi bakan.',
    'Uzmanlar uyardı: yolculuktan önce hava durumunu takip edin.',
    'Bakan, gelişmeleri yakından takip ettiklerini ve hesaplarımız dediği sayfaların kapatıldığını söyledi.',
    'Obserwuj niebo w nocy z 12 na 13 sierpnia: meteory widać najlepiej po północy.',
    'Zapisz się do lekarza na czas, radzi szpital, bo kolejki są długie.',
    'Schrijf je naam op de lijst, zei de agent, en ga naar huis.',
    'انضم اللاعب إلى النادي في مايو، بعد أن أمضى عامين في القاهرة.',
    'حمّل الوزير الحكومة مسؤولية انهيار الجسر.',
    'اشترك في الاجتماع ثلاثون وزيراً، وانتهى بلا بيان.',
    'ينتمي الرجل إلى الحزب الاشتراكي منذ عام 2010.',
    'تابعنا القارب حتى الميناء، قال الصياد.',
  ])('%s', (text) => expect(asksReader(text)).toBe(false));
});

describe('a paragraph says what we need', () => {
  it.each([
    'We need two more boats, and we need them by May, or the island will be cut off again.',
    'The boards help us focus on what we want, and they help us to get there.',
    'She asked them for help. He cried: “Subscribe to our newsletter!” and was led away.',
    'You can sign up for the ferry as a free trial when you sign up for the card.',
  ])('and is the story: %s', (text) => expect(asksReader(text)).toBe(false));

  it.each([
    'We need your support to go on.',
    'We rely on readers. Your donation pays for the boat.',
    'Help us keep local journalism alive.',
  ])('and is the house’s: %s', (text) => expect(asksReader(text)).toBe(true));
});
