/** Whole pages in the manner of papers in French, Spanish, Italian, Dutch and Swedish. */
import { expect, it } from 'vitest';
import { readInFull } from './read-example.testing';

it('reads a French daily: who may read it, how long it takes, and a name in capitals under the picture', () => {
  const read = readInFull(
    `<!doctype html><html lang="fr"><head><title>A Montreval, la dernière filature fermera en juin - Le Courrier du Rhône</title>
    <meta property="og:site_name" content="Le Courrier du Rhône"><meta property="og:title" content="A Montreval, la dernière filature fermera en juin">
    <meta property="og:article:published_time" content="2021-03-12T10:14:52+00:00"><meta property="article:section" content="Economie"></head><body>
    <header><a href="/">Le Courrier du Rhône</a><a href="/abo">S’abonner</a></header>
    <main><article class="article article--content"><header class="article__header"><ul class="breadcrumb"><li><a href="/economie">Economie</a></li></ul>
    <h1 class="article__title">A Montreval, la dernière filature fermera en juin</h1>
    <p class="article__desc subtitle">Les 84 salariés avaient proposé de reprendre l’usine. Le tribunal a refusé leur projet.</p>
    <p class="article__author">Par <a href="/signataires/camille-roux/" class="author__link">Camille Roux</a> (Montreval, envoyée spéciale)</p>
    <p class="meta__date">Publié le 12 mars 2021 à 11h14, modifié le 12 mars 2021 à 16h30</p><p class="meta__reading-time">Temps de Lecture 3 min.</p></header>
    <section class="article__content"><p class="article__status">Article réservé aux abonnés</p>
    <figure class="article__media"><img src="https://img.courrier.example/filature.jpg" width="664" height="442" alt="L’atelier de la filature"><figcaption class="article__legend" aria-hidden="true">L’atelier de la filature, le 10 mars. <span class="article__credit">LOUISE MERCIER POUR « LE COURRIER »</span></figcaption></figure>
    <p class="article__paragraph">Les métiers se sont tus à midi. Jeudi 11 mars, le tribunal de commerce a prononcé la liquidation de la filature de Montreval, fondée en 1887.</p>
    <p class="article__paragraph">« On nous avait promis un sursis jusqu’à l’automne », lâche Bernard Vial, délégué du personnel, qui y travaille depuis trente et un ans.</p>
    <section class="article__readalso"><p>Lire aussi : <a href="/economie/2020/laine.html">La laine française cherche encore ses tisserands</a></p></section>
    <h2 class="article__sub-title">Une offre jugée fragile</h2>
    <p class="article__paragraph">La direction nie avoir préparé la fermeture. Elle assure avoir cherché un repreneur pendant deux ans, en vain.</p>
    <p class="article__paragraph">Les machines, elles, devraient être vendues en septembre.</p></section></article></main>
    <section class="comments"><h2>Contributions</h2><p>Triste nouvelle pour la vallée, ma grand-mère y a travaillé toute sa vie.</p></section></body></html>`,
    'https://courrier.example/economie/article/2021/03/12/montreval.html',
  );
  expect(read).toEqual({
    language: 'fr',
    section: 'Economie',
    headline: 'A Montreval, la dernière filature fermera en juin',
    standfirst: 'Les 84 salariés avaient proposé de reprendre l’usine. Le tribunal a refusé leur projet.',
    authors: 'Camille Roux',
    publisher: 'Le Courrier du Rhône',
    publishedAt: '2021-03-12T10:14:52+00:00',
    lead: '[L’atelier de la filature, le 10 mars. (LOUISE MERCIER POUR « LE COURRIER »)]',
    passages: [
      'Les métiers se sont tus à midi. Jeudi 11 mars, le tribunal de commerce a prononcé la liquidation de la filature de Montreval, fondée en 1887.',
      '« On nous avait promis un sursis jusqu’à l’automne », lâche Bernard Vial, délégué du personnel, qui y travaille depuis trente et un ans.',
      '-> La laine française cherche encore ses tisserands',
      '## Une offre jugée fragile',
      'La direction nie avoir préparé la fermeture. Elle assure avoir cherché un repreneur pendant deux ans, en vain.',
      'Les machines, elles, devraient être vendues en septembre.',
    ],
  });
});

it('reads a Spanish daily: the line below the headline is a heading, and a box of more news parts the text', () => {
  const read = readInFull(
    `<!doctype html><html lang="es"><head><title>El pueblo que se quedó sin río | El Mirador</title>
    <meta property="og:site_name" content="El Mirador"><meta property="article:published_time" content="2022-08-30T03:30:00.000Z">
    <script type="application/ld+json">{"@type":"NewsArticle","headline":"El pueblo que se quedó sin río","author":{"@type":"Person","name":"Nuria Salcedo"},"dateModified":"2022-08-30T15:02:00.000Z"}</script></head><body>
    <article id="main-content"><header class="a_e"><div class="a_e_txt"><a class="a_k" href="/sequia">Sequía</a><h1 class="a_t">El pueblo que se quedó sin río</h1>
    <h2 class="a_st subtitle">Los vecinos de Valdecañas acusan a la eléctrica de vaciar el embalse en tres semanas. La empresa lo niega</h2></div>
    <figure class="a_m"><img src="https://img.mirador.example/embalse.jpg" width="414" height="233" alt="El embalse de Valdecañas"><figcaption class="a_m_p"><span>El embalse de Valdecañas, el 24 de agosto.</span><span class="a_m_m credit">PACO LUENGO</span></figcaption></figure>
    <div class="a_md"><a class="a_md_a_n" rel="author" href="/autor/nuria-salcedo/">Nuria Salcedo</a><span>Valdecañas - 30 ago 2022 - 05:30 CEST</span></div></header>
    <div class="a_c" data-dtm-region="articulo_cuerpo"><p>El agua se fue en julio. Primero aparecieron las vallas de los huertos, después el puente viejo, y un domingo ya no quedaba nada.</p>
    <p>“Nadie nos avisó de nada”, dice la alcaldesa, Pilar Redondo, que ha llevado el caso a la fiscalía.</p>
    <section class="b-related"><h3>Más información</h3><ul><li><a href="/espana/1.html">Los embalses bajan por octava semana consecutiva</a></li></ul></section>
    <p>La empresa asegura que cumplió el plan aprobado en 2019 y que intentó reunirse con el Ayuntamiento.</p>
    <h3>Un pleito largo</h3><p>El juez prevé escuchar a las partes el 6 de octubre. Hasta entonces, dos camiones llevarán agua al pueblo.</p>
    <p><em>Sigue toda la información de El Mirador en <a href="https://social.example/m">Facebook</a> y <a href="https://social.example/n">Twitter</a>, o suscríbete a nuestra newsletter.</em></p></div>
    <div class="a_tags"><h4>Archivado En</h4><ul><li><a href="/n/sequia">Sequía</a></li><li><a href="/n/agua">Agua</a></li></ul></div></article></body></html>`,
    'https://mirador.example/espana/2022-08-30/el-pueblo-que-se-quedo-sin-rio.html',
  );
  expect(read).toEqual({
    language: 'es',
    headline: 'El pueblo que se quedó sin río',
    standfirst:
      'Los vecinos de Valdecañas acusan a la eléctrica de vaciar el embalse en tres semanas. La empresa lo niega',
    authors: 'Nuria Salcedo',
    publisher: 'El Mirador',
    publishedAt: '2022-08-30T03:30:00Z',
    updatedAt: '2022-08-30T15:02:00Z',
    lead: '[El embalse de Valdecañas, el 24 de agosto. (PACO LUENGO)]',
    passages: [
      'El agua se fue en julio. Primero aparecieron las vallas de los huertos, después el puente viejo, y un domingo ya no quedaba nada.',
      '“Nadie nos avisó de nada”, dice la alcaldesa, Pilar Redondo, que ha llevado el caso a la fiscalía.',
      'La empresa asegura que cumplió el plan aprobado en 2019 y que intentó reunirse con el Ayuntamiento.',
      '## Un pleito largo',
      'El juez prevé escuchar a las partes el 6 de octubre. Hasta entonces, dos camiones llevarán agua al pueblo.',
    ],
  });
});

it('reads an Italian daily: a name after “di”, and what forbids to copy at the end', () => {
  const read = readInFull(
    `<!doctype html><html lang="it"><head><title>Il faro di Punta Serra torna a girare - La Gazzetta del Golfo</title>
    <meta property="og:site_name" content="La Gazzetta del Golfo"><meta name="description" content="Spento da una mareggiata nel 2018, doveva essere venduto a un albergo."></head><body>
    <div id="content"><h1 class="title-art">Il faro di Punta Serra torna a girare</h1><div class="info"><span class="author">di <b>Marta Olivieri</b></span><time datetime="2023-05-02T18:22:00+02:00">2 maggio 2023 (modifica il 3 maggio 2023 | 08:11)</time></div>
    <div class="media"><img src="/foto/faro.jpg" width="640" height="427" alt="Il faro"><div class="caption">Il faro al tramonto, martedì (Foto: Ansa)</div></div>
    <div class="chapter"><p>Dopo cinque anni di buio, martedì sera la lanterna di Punta Serra ha ripreso a girare davanti a trecento persone.</p>
    <p>«Non ho mai creduto che lo avrebbero venduto», ha detto Nino Carbone, guardiano fino al 1994, che ha premuto l’interruttore.</p>
    <p>Il ministero nega di aver cambiato idea per le proteste. Un primo bando, nel 2020, era andato deserto.</p>
    <p>La torre potrebbe aprire ai visitatori in luglio.</p></div><p class="sign">© RIPRODUZIONE RISERVATA</p>
    <div class="leggi"><h3>Leggi anche</h3><ul><li><a href="/a">La spiaggia che scompare ogni inverno</a></li></ul></div></div></body></html>`,
    'https://golfo.example/cronaca/23_maggio_02/faro-punta-serra.shtml',
  );
  expect(read).toEqual({
    language: 'it',
    headline: 'Il faro di Punta Serra torna a girare',
    standfirst: 'Spento da una mareggiata nel 2018, doveva essere venduto a un albergo.',
    authors: 'Marta Olivieri',
    publisher: 'La Gazzetta del Golfo',
    publishedAt: '2023-05-02T18:22:00+02:00',
    lead: '[Il faro al tramonto, martedì (Ansa)]',
    passages: [
      'Dopo cinque anni di buio, martedì sera la lanterna di Punta Serra ha ripreso a girare davanti a trecento persone.',
      '«Non ho mai creduto che lo avrebbero venduto», ha detto Nino Carbone, guardiano fino al 1994, che ha premuto l’interruttore.',
      'Il ministero nega di aver cambiato idea per le proteste. Un primo bando, nel 2020, era andato deserto.',
      'La torre potrebbe aprire ai visitatori in luglio.',
    ],
  });
});

it('reads Dutch and Swedish pages: “Door”, “Foto:”, and what else to read', () => {
  const dutch = readInFull(
    `<!doctype html><html lang="nl"><head><title>Veer naar Rottum vaart weer - De Wadkoerier</title><meta property="og:site_name" content="De Wadkoerier"></head><body><main><h1>Veer naar Rottum vaart weer</h1>
    <p class="byline">Door Sjoerd Hoekstra</p><time datetime="2022-04-04">4 april 2022</time><figure><img src="/veer.jpg" width="600" height="400" alt=""><figcaption>Het veer in de haven. Foto: ANP</figcaption></figure>
    <p>Na elf weken in het dok vaart het veer naar Rottum sinds maandag weer, voorlopig drie keer per dag en alleen bij hoog water.</p>
    <p>“We hebben de hele winter nodig gehad”, zei kapitein Anneke de Boer, die de eerste overtocht met vier passagiers maakte.</p>
    <div><h3>Lees ook</h3><ul><li><a href="/1">Het eiland dat geen brug wilde</a></li></ul></div>
    <p>De rederij ontkent dat het schip te oud is. Het zou pas in 2030 worden vervangen.</p></main></body></html>`,
    'https://wad.example/nieuws/veer',
  );
  expect(dutch).toEqual({
    language: 'nl',
    headline: 'Veer naar Rottum vaart weer',
    authors: 'Sjoerd Hoekstra',
    publisher: 'De Wadkoerier',
    publishedAt: '2022-04-04',
    lead: '[Het veer in de haven. (ANP)]',
    passages: [
      'Na elf weken in het dok vaart het veer naar Rottum sinds maandag weer, voorlopig drie keer per dag en alleen bij hoog water.',
      '“We hebben de hele winter nodig gehad”, zei kapitein Anneke de Boer, die de eerste overtocht met vier passagiers maakte.',
      'De rederij ontkent dat het schip te oud is. Het zou pas in 2030 worden vervangen.',
    ],
  });

  const swedish = readInFull(
    `<!doctype html><html lang="sv"><head><title>Färjan till Rödskär går igen | Skärgårdsposten</title><meta property="og:site_name" content="Skärgårdsposten"></head><body><main><header><h1>Färjan till Rödskär går igen</h1>
    <p class="ingress lede">Efter elva veckor på varvet lade färjan ut på måndagsmorgonen, med fyra passagerare och en hund.</p>
    <div class="byline">Av <a href="/skribent/1" rel="author">Ylva Norén</a></div><time datetime="2022-04-04T06:40:00+02:00">4 april 2022 06.40</time></header>
    <p>– Vi har behövt hela vintern, säger kapten Mats Ekdahl. Båda motorerna är bytta och skrovet är målat från köl till skorsten.</p>
    <p>Rederiet förnekar att fartyget är för gammalt. Enligt planen ska det ersättas först 2030, men kommunen har inte beslutat något.</p>
    <p>Under april går färjan tre gånger om dagen och från maj lika ofta som i fjol.</p>
    <p>Läs mer: <a href="/2">Ön som inte ville ha någon bro</a></p></main></body></html>`,
    'https://skargard.example/nyheter/farjan',
  );
  expect(swedish).toEqual({
    language: 'sv',
    headline: 'Färjan till Rödskär går igen',
    standfirst:
      'Efter elva veckor på varvet lade färjan ut på måndagsmorgonen, med fyra passagerare och en hund.',
    authors: 'Ylva Norén',
    publisher: 'Skärgårdsposten',
    publishedAt: '2022-04-04T06:40:00+02:00',
    passages: [
      '– Vi har behövt hela vintern, säger kapten Mats Ekdahl. Båda motorerna är bytta och skrovet är målat från köl till skorsten.',
      'Rederiet förnekar att fartyget är för gammalt. Enligt planen ska det ersättas först 2030, men kommunen har inte beslutat något.',
      'Under april går färjan tre gånger om dagen och från maj lika ofta som i fjol.',
    ],
  });
});
