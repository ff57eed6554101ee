import { describe, expect, it } from 'vitest';
import { jsonForScript } from '../../text/escape';
import { articleOf, partsOf, scriptsLater, scriptsNamedIn, siteNameIn } from './page-parts';

const head = (headline: string, type = 'NewsArticle') =>
  `<script type="application/ld+json">${jsonForScript({ '@type': type, headline, inLanguage: 'ar' })}</script>`;

describe('what a page needs', () => {
  it('is its deferred data and scripts, as the server has them start', () => {
    const html =
      '<html><body><script src="/_next/static/chunks/old.js" noModule=""></script>' +
      '<script id="deferred-scripts">(function(d,w,s,e){})(document,window,' +
      '["/deferred/hash.js?of=%2Farticles%2Fferry","/_next/static/chunks/a.js"],["scroll"])</script>' +
      '<script>push([1,"\\"/_next/static/chunks/named-in-data.js\\""])</script></body></html>';
    expect(partsOf(html).needed).toEqual([
      '/deferred/hash.js?of=%2Farticles%2Fferry',
      '/_next/static/chunks/a.js',
    ]);
  });

  it('is the scripts in the tags of a reader’s own page', () => {
    const html = '<script src="/_next/static/chunks/b.js?v=1&amp;w=2" async=""></script>';
    expect(partsOf(html).needed).toEqual(['/_next/static/chunks/b.js?v=1&w=2']);
  });

  it('is one variant of each of its pictures, and none of other sites', () => {
    const src = `/pictures/${'a'.repeat(64)}/1200.webp`;
    const html =
      `<picture><source srcset="/pictures/x/480.avif 480w"><img alt="" src="${src}" loading="lazy"></picture>` +
      `<img src="${src}"><img src="/maps/m.svg"><img src="https://elsewhere.example/p.png"><img src="data:,">`;
    expect(partsOf(html).pictures).toEqual([src, '/maps/m.svg']);
  });
});

describe('what its scripts fetch later', () => {
  it('is named in them', () => {
    const script =
      'e.v(t=>Promise.all(["static/chunks/b.js","static/chunks/c-1.js"].map(t=>e.l(t))).then(()=>t(1)));' +
      'e.v(t=>Promise.all(["static/chunks/b.js"].map(t=>e.l(t))));f("static/media/d.woff2","x/static/chunks/e.js")';
    expect(scriptsNamedIn(script)).toEqual(['/_next/static/chunks/b.js', '/_next/static/chunks/c-1.js']);
  });

  it('is what they name, and what that names in turn, each once and none that the page has anyway', () => {
    const named = { a: ['c', 'b'], c: ['d', 'a'], d: ['c'], other: ['e'] };
    expect(scriptsLater(['a', 'b'], named)).toEqual(['c', 'd']);
    expect(scriptsLater(['b'], named)).toEqual([]);
  });
});

describe('what a page says of its article', () => {
  it('is slug, headline, language and direction', () => {
    const html = `${head('A </script> “ferry” & more')}<main id="content" lang="ar" dir="rtl">`;
    expect(articleOf('/articles/%D9%85', html)).toEqual({
      slug: 'م',
      headline: 'A </script> “ferry” & more',
      language: 'ar',
      direction: 'rtl',
    });
  });

  it('is nothing for a page that is no article’s, or that shows none', () => {
    expect(articleOf('/', head('Ferry'))).toBeNull();
    expect(articleOf('/articles/ferry', '<h1>There is no such page</h1>')).toBeNull();
    expect(articleOf('/articles/ferry', '<script type="application/ld+json">{</script>')).toBeNull();
  });
});

describe('what a site is called in a page', () => {
  it('is what leads to its front page from the head', () => {
    const site =
      '<header class="a"><a href="#content">Skip</a><div><a href="/" dir="auto">Alder &amp; Ash</a></div>';
    expect(siteNameIn(`<main><a href="/">Front page</a></main>${site}</header>`)).toBe('Alder &amp; Ash');
  });

  it('is unknown where a page has no head', () => {
    expect(siteNameIn('<main><a href="/">Front page</a></main>')).toBeNull();
  });
});
