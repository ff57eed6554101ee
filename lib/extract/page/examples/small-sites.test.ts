/** Whole pages as small sites have them: from blog software, a town's paper, an agency's report, an interview. */
import { expect, it } from 'vitest';
import { readInFull } from './read-example.testing';

it('reads a post of a blog: buttons, what its maker is, and what else is there stay outside', () => {
  const read = readInFull(
    `<!doctype html><html lang="en-US"><head><title>What the tide gauge saw &#8211; Mudlark Notes</title><meta property="og:site_name" content="Mudlark Notes"></head>
    <body class="post-template-default single single-post"><header id="masthead"><p class="site-title"><a href="/">Mudlark Notes</a></p></header>
    <article id="post-412" class="post-412 post type-post"><header class="entry-header"><h1 class="entry-title">What the tide gauge saw</h1>
    <div class="entry-meta"><span class="posted-on">Posted on <time class="entry-date published" datetime="2020-02-11T21:04:00+00:00">February 11, 2020</time></span><span class="byline"> by <span class="author vcard"><a class="url fn n" href="/author/ines/">Ines Faraday</a></span></span></div></header>
    <div class="entry-content"><p>On Sunday night the gauge at Low Ness stood at 4.61 metres, which is higher than on any day since it was set up in 1953.</p>
    <figure id="attachment_413" class="wp-caption aligncenter"><img src="/wp-content/uploads/gauge.jpg" width="640" height="480" alt="A tide gauge"><figcaption class="wp-caption-text">The gauge on Monday. Photo: Ines Faraday</figcaption></figure>
    <p>Nobody was warned. The model had predicted 3.9 metres, and the agency only noticed its mistake when the car park was already under water.</p>
    <ol><li>The wind turned at nine.</li><li>The surge came at half past ten.</li></ol>
    <pre><code>level = surge + tide</code></pre>
    <p>I tried to get the raw data. They refused, then apologised, then sent me the wrong year.</p>
    <div class="sharedaddy sd-sharing-enabled"><h3 class="sd-title">Share this:</h3><ul><li><a href="#">Twitter</a></li><li><a href="#">Facebook</a></li></ul></div>
    <div id="jp-relatedposts"><h3><em>Related</em></h3><p><a href="/2019/11/groynes">Where the groynes went</a></p></div></div>
    <footer class="entry-footer"><span class="cat-links">Posted in <a href="/category/tides">Tides</a></span></footer></article>
    <div id="comments"><h2>2 thoughts on &ldquo;What the tide gauge saw&rdquo;</h2><ol><li><p>Great post. My cellar agrees with your numbers.</p></li></ol></div>
    <aside id="secondary"><h2>Recent Posts</h2><ul><li><a href="/a">A spoon from 1610</a></li></ul></aside></body></html>`,
    'https://mudlark.example/2020/02/tide-gauge/',
  );
  expect(read).toEqual({
    language: 'en-US',
    headline: 'What the tide gauge saw',
    authors: 'Ines Faraday',
    publisher: 'Mudlark Notes',
    publishedAt: '2020-02-11T21:04:00+00:00',
    lead: '[The gauge on Monday. (Ines Faraday)]',
    passages: [
      'On Sunday night the gauge at Low Ness stood at 4.61 metres, which is higher than on any day since it was set up in 1953.',
      'Nobody was warned. The model had predicted 3.9 metres, and the agency only noticed its mistake when the car park was already under water.',
      '- The wind turned at nine. / The surge came at half past ten.',
      'level = surge + tide',
      'I tried to get the raw data. They refused, then apologised, then sent me the wrong year.',
    ],
  });
});

it('reads an agency’s report: the place before its dash stays, rules and what others added go', () => {
  const read = readInFull(
    `<!doctype html><html lang="en"><head><title>Court throws out ban on river fishing | National Wire</title><meta property="og:site_name" content="National Wire">
    <meta name="author" content="PETRA LINDQVIST"></head><body><main><h1>Court throws out ban on river fishing</h1>
    <div class="Page-authors">By PETRA LINDQVIST</div><div class="Page-dateModified">Updated 9:41 PM EST, January 23, 2024</div>
    <div class="RichTextStoryBody"><p>ALBANY FALLS, Idaho (NW) — An appeals court on Tuesday threw out a ban on fishing in the upper Selway, saying the state had not shown that stocks were in danger.</p>
    <p>The ruling does not reopen the river at once. The state has until Feb. 20 to ask for a rehearing, and said it would try to keep the ban in place until then.</p>
    <div class="FreeStar"><div class="ad">Advertisement</div></div>
    <p>“We were accused of emptying that river, and no one ever counted a fish,” said Wade Larkin, an outfitter who sued in 2021.</p>
    <p>___</p>
    <p>Associated Wire writer Kim Doyle in Boise contributed to this report.</p></div></main></body></html>`,
    'https://wire.example/article/river-fishing-ban',
  );
  expect(read).toEqual({
    language: 'en',
    headline: 'Court throws out ban on river fishing',
    authors: 'Petra Lindqvist',
    publisher: 'National Wire',
    publishedAt: '2024-01-23',
    passages: [
      'ALBANY FALLS, Idaho (NW) — An appeals court on Tuesday threw out a ban on fishing in the upper Selway, saying the state had not shown that stocks were in danger.',
      'The ruling does not reopen the river at once. The state has until Feb. 20 to ask for a rehearing, and said it would try to keep the ban in place until then.',
      '“We were accused of emptying that river, and no one ever counted a fish,” said Wade Larkin, an outfitter who sued in 2021.',
    ],
  });
});

it('reads an interview: questions and answers stay in their order, the pull quote is not read twice', () => {
  const read = readInFull(
    `<!doctype html><html lang="de"><head><title>„Ich habe nie gekündigt“ - Talbote</title><meta property="og:site_name" content="Talbote">
    <meta property="article:published_time" content="2022-10-01T06:00:00+02:00"></head><body><article><h1>„Ich habe nie gekündigt“</h1><p class="autor author">Interview: Karin Thoma</p>
    <p>Seit vierzig Jahren stellt Ludwig Amrain die Turmuhr von Talheim. Nun soll eine Funkuhr das übernehmen. Er selbst will davon nichts wissen.</p>
    <p><strong>Herr Amrain, die Stadt sagt, Sie hätten im Mai gekündigt.</strong></p>
    <p>Das ist falsch. Ich habe nie gekündigt, ich habe nur gesagt, dass mir die Treppe zu steil wird. Das ist ein Unterschied.</p>
    <aside class="pullquote"><p>„Ich habe nur gesagt, dass mir die Treppe zu steil wird.“</p></aside>
    <p><strong>Was haben Sie jetzt vor?</strong></p>
    <p>Ich gehe weiter hinauf, bis man das Schloss austauscht. Versucht haben sie es schon, im August, aber der Schlüssel passt noch.</p>
    <div class="teaser-box"><h4>Mehr aus Talheim</h4><p><a href="/1">Freibad bleibt im Winter geschlossen</a></p></div></article></body></html>`,
    'https://talbote.example/lokales/turmuhr',
  );
  expect(read).toEqual({
    language: 'de',
    headline: '„Ich habe nie gekündigt“',
    authors: 'Karin Thoma',
    publisher: 'Talbote',
    publishedAt: '2022-10-01T06:00:00+02:00',
    passages: [
      'Seit vierzig Jahren stellt Ludwig Amrain die Turmuhr von Talheim. Nun soll eine Funkuhr das übernehmen. Er selbst will davon nichts wissen.',
      'Herr Amrain, die Stadt sagt, Sie hätten im Mai gekündigt.',
      'Das ist falsch. Ich habe nie gekündigt, ich habe nur gesagt, dass mir die Treppe zu steil wird. Das ist ein Unterschied.',
      'Was haben Sie jetzt vor?',
      'Ich gehe weiter hinauf, bis man das Schloss austauscht. Versucht haben sie es schon, im August, aber der Schlüssel passt noch.',
    ],
  });
});
