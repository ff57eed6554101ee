import { describe, expect, it } from 'vitest';
import { asksReader } from './reader-appeals';

describe('a paragraph asks its reader', () => {
  it.each([
    'Sign up for our newsletter to get the harbour’s news every morning.',
    'For more ferry news, make sure to sign up for our newsletter!',
    'Curious about the tides you see on your way to work? Email us at tides@harbour.example.',
    'Listen to Low Water on Apple Podcasts, or wherever you get your podcasts.',
    'What do you think of the new boat? Let us know in the comments!',
    'This article was featured in the morning newsletter. Sign up for it here.',
    'If you purchase a product through a link on our site, we may receive compensation.',
    'By using this site, you consent to our User Agreement and agree that your clicks may be collected.',
    'The Post’s mission is to be the town square of the lower river. Discover our briefings.',
    'We believe that everyone needs independent journalism, and your support keeps it free.',
    'Support our journalism. A year costs less than a cup of coffee a week.',
    'Support independent journalism with a donation.',
    'Watch now: the whole film is on our channel.',
    'Please share this story with a friend and start a free trial.',
    'Get the whole archive for as little as a euro a week.',
    'Support the Harbour Post. Make a donation today.',
    'Stay informed. Your subscription pays for the boat.',
    'Contact reporter Ada Holm at ada.holm@harbour.example.',
    'Lesen Sie mehr in unserem Newsletter.',
    'Si vous aimez ces articles, abonnez-vous à notre infolettre.',
    'Descarga la aplicación del puerto y lee las noticias cada mañana.',
    'Recibe cada mañana nuestro boletín en tu correo.',
    'Abonnieren Sie unseren Newsletter und lesen Sie jeden Morgen, was am Hafen geschieht.',
    'Inscrivez-vous à notre newsletter pour recevoir chaque matin les nouvelles du port.',
    'Suscríbete a nuestro boletín para recibir las noticias del puerto cada mañana.',
    'Iscriviti alla nostra newsletter per ricevere ogni mattina le notizie del porto.',
    'Подписывайтесь на наш канал, чтобы узнавать новости порта первыми.',
    'Zapisz się i czytaj nas codziennie rano.',
    'ABONNIEREN SIE UNSEREN NEWSLETTER',
    'Abonnieren Sie den NEWSLETTER.',
    'Jeden Morgen vom Hafen lesen: Abonnieren Sie unseren newsletter.',
    'Y recibe nuestro boletín cada mañana',
    'Haz clic y recibe gratis nuestro boletín',
    'Para recibir noticias, descarga la aplicación',
    'Descarga gratis la app de El Puerto.',
    'Donate. As little as $5 a month.',
    'Subscribe. It is as low as $1 a week.',
    'Please subscribe. A membership costs $5.',
  ])('%s', (text) => {
    expect(asksReader(text)).toBe(true);
  });
});

describe('a paragraph tells of what asks', () => {
  it.each([
    'The council sends a newsletter to every household, and a third of them signed up within a week.',
    'The museum lives on donations, which have fallen by half since the bridge was closed.',
    '“Sign up for our newsletter,” the captain said, and handed out cards on the lower deck.',
    'Drivers can sign up for a permit at the town hall from Monday, and will get it within three days.',
    'She has led the podcast since 2019, and became its editor last year.',
    'The company said that its app had been downloaded two million times.',
    'Share prices fell after the newspaper put up a paywall, and have not come back since.',
    'Watch sales rose after the company cut the price of its subscription by half in the spring.',
    'Contact between the two ministers broke off over a donation of 2 million dollars to the party.',
    'Stay-at-home orders ended in May, and by the summer the price of a gym membership had risen by a third.',
    'Support for the mayor fell. A donation of 40,000 euros had come to light a week before.',
    'Shop owners stayed away. The chamber had raised the fee for a membership twice in a year.',
    'Download speeds fell by half in March, when the price of a subscription rose.',
    'Follow-up tests found that the contribution of ferries to the noise was small.',
    'Consider the price of a membership, which rose by a third.',
    'Listen, said the judge. The donation was never paid back.',
    'Seit Jahren lesen sie im Rathaus den Newsletter, den der Verein jede Woche verschickt.',
    'Auf den Inseln folgen sie dem Streit auf Facebook, weil keine Zeitung mehr kommt.',
    'Quand vous téléchargez une application gratuite, vous la payez de vos données.',
    'La ciudad recibe agua gratis desde que el canal se abrió en mayo.',
    'El gobierno apoya la ampliación del canal, que costará 2.000 millones.',
    'La descarga de residuos en el canal terminó en 2019.',
    'Weil sie im Rathaus dem Streit auf FACEBOOK folgen, lesen sie keinen Newsletter mehr.',
    'Seit dem Brand, sagen die Fischer, folgen sie Ihnen und Sie ihnen auf Facebook.',
    'La ciudad compra agua al norte y recibe gas del sur por un canal que se abrió en mayo.',
    'El puerto pide ayuda, y apoya la ampliación del canal, que costará 2.000 millones.',
    'Según el informe, la mitad de los vecinos descarga música con una app pirata.',
    'Listen, said the judge. The fare had been cut to as little as $5 a year before.',
    'Get-togethers ended. Fares fell to as low as $1 a week.',
    'Der Verein verschickt einen Newsletter, den nach eigenen Angaben 4.000 Haushalte lesen.',
  ])('%s', (text) => {
    expect(asksReader(text)).toBe(false);
  });
});

it('asks in a few sentences: a whole speech is the story', () => {
  expect(asksReader(`Sign up for our newsletter. ${'The tide was high that morning. '.repeat(30)}`)).toBe(
    false,
  );
});
