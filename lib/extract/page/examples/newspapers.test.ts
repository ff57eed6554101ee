/** Whole pages in the manner of daily papers of several countries: what stands around the text differs most of all. */
import { expect, it } from 'vitest';
import { readInFull } from './read-example.testing';

it('reads an American daily: data of the page, credits in their own element, promos between paragraphs', () => {
  const read = readInFull(
    `<!doctype html><html lang="en"><head><title>Lake Wren Dam Will Come Down After 90 Years - The Tri-County Ledger</title>
    <meta property="og:title" content="Lake Wren Dam Will Come Down After 90 Years">
    <meta property="article:section" content="Climate">
    <script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Lake Wren Dam Will Come Down After 90 Years",
    "author":[{"@type":"Person","name":"Dolores Whitaker","url":"https://ledger.example/by/dolores-whitaker"},{"@type":"Person","name":"Sam Idowu"}],
    "publisher":{"@type":"NewsMediaOrganization","name":"The Tri-County Ledger"},
    "datePublished":"2022-11-17T10:00:11.000Z","dateModified":"2022-11-18T01:12:40.000Z"}</script></head>
    <body><div id="app"><header role="banner"><a href="/">The Tri-County Ledger</a><button>Subscribe for $1/week</button></header>
    <main id="site-content"><article id="story"><header><h1 data-testid="headline">Lake Wren Dam Will Come Down After 90 Years</h1>
    <p id="article-summary">Federal regulators voted to remove it, a victory for the tribes that have fished the river since long before it was built.</p>
    <figure aria-label="media" role="group"><picture><img src="https://static.ledger.example/17dam-superJumbo.jpg" width="2048" height="1366" alt="A concrete dam between wooded hills."></picture>
    <figcaption><span aria-hidden="true">The dam on the Wren River has blocked salmon since 1931.</span><span><span class="sr">Credit...</span><span aria-hidden="false">Teresa Blackwell for The Tri-County Ledger</span></span></figcaption></figure>
    <div><p class="byline">By <span itemprop="name">Dolores Whitaker</span> and <span itemprop="name">Sam Idowu</span></p><time datetime="2022-11-17T05:00:11-05:00">Nov. 17, 2022</time></div></header>
    <section name="articleBody"><div class="StoryBodyCompanionColumn"><div>
    <p>The last obstacle to the largest dam removal in the state’s history fell on Thursday, when regulators in Washington voted to give up the license for the Lake Wren Dam.</p>
    <p>The vote, four to none, ends a dispute that began in 1998 with a lawsuit by two tribes over the loss of the river’s salmon.</p></div></div>
    <div id="story-ad-1-wrapper"><p>Advertisement</p><a href="#after-story-ad-1">SKIP ADVERTISEMENT</a></div>
    <div class="StoryBodyCompanionColumn"><div><p>“My grandmother used to say the river was only asleep,” said Ray Tolliver, who leads the fisheries council of the Wren.</p>
    <h2>A Slow Farewell</h2><p>Work is to begin next summer. The lake will be lowered by three feet a week, engineers said, and the wall itself would be gone by the end of 2024.</p></div></div>
    <aside><h3>More on Dams and Rivers</h3><ul><li><a href="/2022/09/01/eels.html">The Eels Are Back, and Nobody Asked Them To</a></li></ul></aside>
    <div class="StoryBodyCompanionColumn"><div><p>Owners of cabins on the shore, some 60 families, had asked the court to stop the plan. A judge refused in May.</p></div></div></section>
    <div class="bottom-of-article"><p>A version of this article appears in print on Nov. 18, 2022, Section A, Page 14 of the New York edition. <a href="#">Order Reprints</a></p></div>
    </article></main><footer><nav><a href="/privacy">Privacy Policy</a></nav></footer></div></body></html>`,
    'https://ledger.example/2022/11/17/climate/lake-wren-dam.html',
  );
  expect(read).toEqual({
    language: 'en',
    section: 'Climate',
    headline: 'Lake Wren Dam Will Come Down After 90 Years',
    standfirst:
      'Federal regulators voted to remove it, a victory for the tribes that have fished the river since long before it was built.',
    authors: 'Dolores Whitaker, Sam Idowu',
    publisher: 'The Tri-County Ledger',
    publishedAt: '2022-11-17T10:00:11Z',
    updatedAt: '2022-11-18T01:12:40Z',
    lead: '[The dam on the Wren River has blocked salmon since 1931. (Teresa Blackwell for The Tri-County Ledger)]',
    passages: [
      'The last obstacle to the largest dam removal in the state’s history fell on Thursday, when regulators in Washington voted to give up the license for the Lake Wren Dam.',
      'The vote, four to none, ends a dispute that began in 1998 with a lawsuit by two tribes over the loss of the river’s salmon.',
      '“My grandmother used to say the river was only asleep,” said Ray Tolliver, who leads the fisheries council of the Wren.',
      '## A Slow Farewell',
      'Work is to begin next summer. The lake will be lowered by three feet a week, engineers said, and the wall itself would be gone by the end of 2024.',
      'Owners of cabins on the shore, some 60 families, had asked the court to stop the plan. A judge refused in May.',
    ],
  });
});

it('reads a British public broadcaster: blocks by component, labels before caption and source', () => {
  const read = readInFull(
    `<!doctype html><html lang="en-GB"><head><title>Penmorvah lifeboat station to close - Coast News</title>
    <meta property="og:site_name" content="Coast News"><meta property="og:title" content="Penmorvah lifeboat station to close">
    <meta name="description" content="The volunteers who ran it for a century were told by email.">
    <script type="application/ld+json">{"@type":"ReportageNewsArticle","headline":"Penmorvah lifeboat station to close","datePublished":"2023-02-08T17:45:02.000Z","dateModified":"2023-02-08T17:45:02.000Z","author":[{"@type":"Person","name":"Tamsin Rowe"}],"publisher":{"@type":"NewsMediaOrganization","name":"Coast News"}}</script></head><body>
    <nav><a href="/">Home</a><a href="/sport">Sport</a></nav><main id="main-content"><article>
    <div data-component="headline-block"><h1>Penmorvah lifeboat station to close</h1></div>
    <div data-component="byline-block"><div data-testid="byline-new-contributors"><span>Tamsin Rowe</span><div><span>Cornwall reporter</span></div></div></div>
    <div data-component="image-block"><figure><div><img src="https://ichef.coast.example/480/lifeboat.jpg" width="976" height="549" alt="An orange lifeboat on a slipway"></div>
    <span role="text"><span class="visually-hidden">Image source, </span>Jowan Hicks</span>
    <figcaption><span class="visually-hidden">Image caption, </span><p>The station has launched its boat 412 times</p></figcaption></figure></div>
    <div data-component="text-block"><div><p><b>A lifeboat station that has served a Cornish cove for more than a hundred years will close in the autumn.</b></p></div></div>
    <div data-component="text-block"><div><p>The charity that runs it said the boat at Penmorvah was launched four times in 2022, and that a faster one at Trevose could reach any casualty as soon.</p></div></div>
    <div data-component="text-block"><div><p>Crew members said they had not been consulted.</p></div></div>
    <div data-component="subheadline-block"><h2>'By email'</h2></div>
    <div data-component="text-block"><div><p>"I have pulled people out of that water since 1987, and I was told by email," said Denzil Pascoe, the coxswain.</p></div></div>
    <div data-component="links-block"><div><h2>More on this story</h2><ul><li><a href="/news/1">Lifeboat crew rescue dog from cliff</a></li></ul></div></div>
    <div data-component="text-block"><div><p>The charity denied this. It had written to every volunteer in January, a spokeswoman said.</p></div></div>
    <div data-component="text-block"><div><p><i>Follow Coast News on </i><a href="https://social.example/coast"><i>Facebook</i></a><i> and </i><a href="https://social.example/x"><i>X</i></a><i>. Send your story ideas to </i><a href="mailto:spotlight@coast.example"><i>spotlight@coast.example</i></a></p></div></div>
    <section data-component="topic-list"><h2>Related Topics</h2><ul><li><a href="/t/1">Penmorvah</a></li><li><a href="/t/2">Lifeboats</a></li></ul></section>
    </article></main></body></html>`,
    'https://coast.example/news/uk-england-cornwall-64570000',
  );
  expect(read).toEqual({
    language: 'en-GB',
    headline: 'Penmorvah lifeboat station to close',
    standfirst: 'The volunteers who ran it for a century were told by email.',
    authors: 'Tamsin Rowe',
    publisher: 'Coast News',
    publishedAt: '2023-02-08T17:45:02Z',
    lead: '[The station has launched its boat 412 times (Jowan Hicks)]',
    passages: [
      'A lifeboat station that has served a Cornish cove for more than a hundred years will close in the autumn.',
      'The charity that runs it said the boat at Penmorvah was launched four times in 2022, and that a faster one at Trevose could reach any casualty as soon.',
      'Crew members said they had not been consulted.',
      "## 'By email'",
      '"I have pulled people out of that water since 1987, and I was told by email," said Denzil Pascoe, the coxswain.',
      'The charity denied this. It had written to every volunteer in January, a spokeswoman said.',
    ],
  });
});

it('reads a German weekly: kicker in the headline, a shelf for later, an offer in the midst of the text', () => {
  const read = readInFull(
    `<!doctype html><html lang="de"><head><title>Talsperre Wiesbach: Das Dorf im Stau&shy;see | DIE RUNDSCHAU</title>
    <meta property="og:site_name" content="DIE RUNDSCHAU"><meta property="og:title" content="Talsperre Wiesbach: Das Dorf im Stau&shy;see">
    <meta name="date" content="2021-08-19T05:30:00+02:00"><meta name="last-modified" content="2021-08-20T09:12:44+02:00"></head><body>
    <header><a href="/">DIE RUNDSCHAU</a><a href="/abo">Abonnieren</a></header><main><article class="article">
    <header class="article-header"><h1 class="article-heading"><span class="article-heading__kicker">Talsperre Wiesbach</span><span class="visually-hidden">: </span><span class="article-heading__title">Das Dorf im Stau&shy;see</span></h1>
    <div class="article-summary">Jahrzehntelang lag Wiesbach unter Wasser. Nun ist der Stausee leer, und die letzten Bewohner kommen zurück.</div>
    <div class="byline">Eine Reportage von <a href="/autoren/L/Hanna_Lüders" rel="author">Hanna Lüders</a></div>
    <div class="metadata"><time datetime="2021-08-19T05:30:00+02:00">19. August 2021, 5:30 Uhr</time><a href="#comments">38 Kommentare</a></div><button>Artikel merken</button></header>
    <figure class="article__media"><img src="https://img.rundschau.example/wiesbach.jpg" width="820" height="461" alt="Kirchturm im leeren See"><figcaption><span class="figure__text">Der Kirch&shy;turm von Wiesbach, im Juli nach 54 Jahren wieder trocken</span> <span class="figure__copyright">© Ole Harms/​dpa</span></figcaption></figure>
    <div class="article-body"><section class="article-page">
    <p class="paragraph article__item">Am Rand des Beckens steht ein Mann mit einem Spazierstock und zeigt auf einen Haufen Steine. Dort, sagt er, war unsere Küche.</p>
    <p class="paragraph article__item">Heinrich Voss war neun, als die Familie im Oktober 1966 das Haus verließ. Gefragt habe sie niemand.</p>
    <aside class="newsletter-box"><h3>Jeden Morgen wissen, was wichtig ist</h3><p>Mit Ihrer Registrierung nehmen Sie die Datenschutzerklärung zur Kenntnis.</p><button>Registrieren</button></aside>
    <h2 class="article__subheading">„Versprochen war ein Denkmal“</h2>
    <p class="paragraph article__item">Die Betreiber wollten das Tal schon 1959 fluten. Ein erster Versuch scheiterte, weil der Fels nicht dicht war.</p>
    <blockquote class="quote"><p>Es hieß, in zwei Jahren ist alles vergessen.</p><cite>Heinrich Voss</cite></blockquote>
    <p class="paragraph article__item">Im nächsten Frühjahr soll der See wieder volllaufen. Ob dann noch jemand kommt, weiß hier keiner.</p></section></div>
    <nav class="article-tags"><h2>Schlagwörter</h2><a href="/thema/talsperre">Talsperre</a></nav></article></main>
    <section id="comments"><h2>Kommentare</h2><article><p>Sehr schöner Text, danke dafür! Mein Großvater hat an der Mauer mitgebaut.</p></article></section></body></html>`,
    'https://rundschau.example/gesellschaft/2021-08/talsperre-wiesbach',
  );
  expect(read).toEqual({
    language: 'de',
    headline: 'Talsperre Wiesbach: Das Dorf im Stausee',
    standfirst:
      'Jahrzehntelang lag Wiesbach unter Wasser. Nun ist der Stausee leer, und die letzten Bewohner kommen zurück.',
    authors: 'Hanna Lüders',
    publisher: 'DIE RUNDSCHAU',
    publishedAt: '2021-08-19T05:30:00+02:00',
    updatedAt: '2021-08-20T09:12:44+02:00',
    lead: '[Der Kirchturm von Wiesbach, im Juli nach 54 Jahren wieder trocken (Ole Harms/dpa)]',
    passages: [
      'Am Rand des Beckens steht ein Mann mit einem Spazierstock und zeigt auf einen Haufen Steine. Dort, sagt er, war unsere Küche.',
      'Heinrich Voss war neun, als die Familie im Oktober 1966 das Haus verließ. Gefragt habe sie niemand.',
      '## „Versprochen war ein Denkmal“',
      'Die Betreiber wollten das Tal schon 1959 fluten. Ein erster Versuch scheiterte, weil der Fels nicht dicht war.',
      '> Es hieß, in zwei Jahren ist alles vergessen. / Heinrich Voss',
      'Im nächsten Frühjahr soll der See wieder volllaufen. Ob dann noch jemand kommt, weiß hier keiner.',
    ],
  });
});
