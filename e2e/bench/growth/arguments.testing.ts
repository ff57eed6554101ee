/** What can't be read from declarations: other arguments, and functions of more than a text. */
import { anchor } from '../../../lib/annotate/anchor';
import { joinPassages } from '../../../lib/annotate/article-text';
import { describe, snapToWords, wholeWords } from '../../../lib/annotate/describe';
import { ceilToGrapheme, floorToGrapheme } from '../../../lib/text/graphemes';
import { type WorkBudget, workOfOne } from '../../../lib/annotate/work-budget';
import type { Passage } from '../../../lib/article/article';
import { findWords } from '../../../lib/article/find-words';
import { wordDifferences } from '../../../lib/article/revisions/word-differences';
import { countWords } from '../../../lib/article/reading-time';
import { compileGrammar } from '../../../lib/context/dates/grammar/compile';
import { findTimexes } from '../../../lib/context/dates/find-timexes';
import { grammarFor } from '../../../lib/context/languages';
import { findBracketedYears } from '../../../lib/context/dates/bracketed-years';
import { joinSpans } from '../../../lib/context/dates/spans';
import { besideHeading } from '../../../lib/context/headings/heading-source';
import { suggestMoments } from '../../../lib/context/moments/suggest-moments';
import { tellingWordsOf } from '../../../lib/context/languages';
import { suggestPullQuotes } from '../../../lib/context/pull-quotes/suggest-pull-quotes';
import { readArticle } from '../../../lib/context/read-article';
import { countTerms } from '../../../lib/context/stories/terms';
import { readDatedSentences } from '../../../lib/context/timeline/dated-sentences';
import { splitSentences } from '../../../lib/language/tokens/sentences';
import { parseDocument } from '../../../lib/documents/parse-document';
import { readMarkdown } from '../../../lib/documents/read-markdown';
import { markdownNote } from '../../../lib/export/highlights/markdown';
import { newsArticleJsonLd } from '../../../lib/export/news-article';
import { passagesHtml } from '../../../lib/export/passages-html';
import { sampleArticle, sampleSite } from '../../../lib/export/sample-article.testing';
import { parseExport } from '../../../lib/extract/exports/parse-export';
import { readCsv } from '../../../lib/extract/exports/read-csv';
import { parseFeed } from '../../../lib/extract/feeds/parse-feed';
import { repeatsHead } from '../../../lib/extract/page/body/cleaning/page-head';
import { recogniseInput } from '../../../lib/extract/recognise';
import { readRobots } from '../../../lib/fetch/robots';
import { extractPage } from '../../../lib/extract/page/extract-page';
import { parseMhtml } from '../../../lib/extract/saved-pages/parse-mhtml';
import { modelOf } from '../../../lib/language/models.testing';
import { readText as readTree } from '../../../lib/language/read-text';
import { readXmp } from '../../../lib/pictures/read-xmp';
import { matcherFor, readText } from '../../../lib/search/find-matches';
import { markSnippet, markText, textFragment } from '../../../lib/search/marked-text';

const paragraph = (text: string): Passage => ({ id: 'p1', kind: 'paragraph', runs: [{ text }] });
const article = (text: string) => ({
  passages: [paragraph(text)],
  language: 'en',
  publishedAt: '2024-05-06',
});
const selector = (text: string) => ({
  quote: { exact: text.slice(0, 5_000), prefix: text.slice(-64), suffix: 'an end' },
  position: { start: 1, end: 2 },
  passageId: 'p1',
});
const documentOf = (body: string, head = '') =>
  Buffer.from(`---\nheadline: A\npublished: 2024-05-06\n${head}---\n${body}`);
const budget = (): WorkBudget => ({ left: workOfOne });
const term = { words: ['ab'], text: 'ab', quoted: false, unfinished: false };
const find = matcherFor([{ term, completions: ['a'], optional: false }]);
const counts = { articles: 10, countOf: () => 1 };
const page = (head: string, body: string) =>
  extractPage({
    html: `<title>A headline of some words</title>${head}<article>${`<p>${'Words of a sentence. '.repeat(20)}</p>`.repeat(4)}${body}</article>`,
    url: 'https://a.example/b',
  });
const rss = (item: string) =>
  parseFeed(`<rss version="2.0"><channel><title>A</title><item>${item}</item></channel></rss>`, {
    url: null,
    contentType: null,
  });
const highlighted = (text: string) => ({
  slug: 'a',
  headline: text,
  card: null,
  highlights: [
    {
      id: 'a',
      target: { source: { slug: 'a', headline: 'A' }, selector: selector(text) },
      colour: 'green' as const,
      note: text,
      revision: 1,
      created: '2026-01-02T03:04:05.678Z',
      modified: '2026-01-02T03:04:05.678Z',
      orphaned: null,
    },
  ],
});

/** By room, file and name: what is given after the text. */
export const otherArguments: Record<string, readonly unknown[]> = {
  'text/normalize normalizeText': ['NFKD'],
  'article/lists/timeline isOwnMoment': ['2024-05-06'],
  'context/dates/grammar/compile hashOf': [0, 9_000],
  'article/imports/handed-in readHandedIn': [() => null],
  'article/imports/to-check withWordsAround': [{ exact: 'a', start: 0 }],
  'context/dates/find-timexes findTimexes': [{ published: '2024-05-06' }],
  'context/dates/typed-date typedDate': [{ published: '2024-05-06', language: 'de' }],
  'context/dates/grammar/tokenize tokenize': [compileGrammar(grammarFor('en'))],
  'context/dates/grammar/pattern parsePattern': [{}],
  'context/moments/words readSentence': [{ start: 0, end: 9_000 }],
  'context/pull-quotes/score-words scoreWords': [tellingWordsOf('en'), 'en'],
  'context/stories/group-articles isFresh': ['2024-05-06'],
  'context/stories/term-vectors termWeight': ['en', counts],
  'export/highlights/file-name fileNameFor': [new Set()],
  'extract/feeds/item-id itemId': [{ title: 'A', url: null, contentHtml: null }],
  'extract/feeds/opml writeOpml': [[]],
  'extract/feeds/parse-feed parseFeed': [{ url: null, contentType: null }],
  'extract/feeds/read-body readBody': [null],
  'extract/parse-shallow parseShallow': [() => ({})],
  'server/client-address clientAddress': ['10.0.0.1', 'private'],
  'fetch/address/check-url checkUrl': [{ anyPort: false }],
  'fetch/fetched failure': [true],
  'fetch/answer/media-type isAcceptable': [['text/html']],
  'fetch/next-attempt parseRetryAfter': [0],
  'server/cache/cached-response chooseEncoding': [{}],
  'server/cache/said-notice endSaidNotice': [Buffer.from('a')],
  'server/access/session-cookie findSessionToken': [false],
  'server/own-host isOwnOrigin': ['a.example', 'http://a.example'],
  'server/routes routeOf': [new Set()],
  'server/scripts/deferred-scripts deferScripts': [() => 'a'],
  'pictures/card/wrap-text wrapText': [600, (text: string) => text.length * 10],
  'search/nearest-words lettersWrong': ['a'.repeat(300), 2],
  'search/nearest-words nearestWords': [['letters', 'words']],
  'context/dates/last-written lastWritten': ['2023-04-25'],
  'documents/edits/edit-passages addedPassage': [{}],
  'documents/edits/photo/left-words withLeft': [
    {
      picture: { src: '/pictures/a', width: 1, height: 1 },
      ...{ alt: '', caption: null, credit: null, standsIn: false },
    },
    { alt: 'a', caption: '', credit: '', focus: '' },
  ],
  'documents/edits/photo/uploads withUploadLine': [
    { picture: { src: 'a', width: 1, height: 1 }, alt: '', caption: null, credit: null, standsIn: false },
  ],
  'extract/page/body/cleaning/end-of-text tellsOfAuthor': [['Ada Bell']],
  'text/segment segmenterFor': ['word'],
};

const quarter = (text: string): string => text.slice(-text.length / 4);

/** Functions that take a text within something else, or with what depends on it. */
export const withText: Record<string, (text: string) => unknown> = {
  'annotate/anchor anchor': (text) =>
    anchor(joinPassages([{ passageId: 'p1', text: `It began. ${text}` }]), selector(text), budget()),
  'annotate/describe snapToWords': (text) => snapToWords(text, { start: 0, end: text.length }),
  'annotate/describe wholeWords': (text) => wholeWords(text, { start: 0, end: text.length }),
  'text/graphemes floorToGrapheme': (text) => floorToGrapheme(text, text.length - 1),
  'text/graphemes ceilToGrapheme': (text) => ceilToGrapheme(text, 1),
  'annotate/describe describe': (text) =>
    describe(joinPassages([{ passageId: 'p1', text }]), { start: 0, end: text.length }),
  'article/find-words findWords': (text) => findWords(paragraph(text), `${text.slice(0, 2_000)}?`),
  'article/reading-time countWords, a quarter': (text) => countWords([paragraph(quarter(text))], 'en'),
  'article/revisions/word-differences wordDifferences': (text) =>
    wordDifferences(text, `${text.slice(text.length / 2)} ${text.slice(0, text.length / 2)}`),
  'context/dates/bracketed-years findBracketedYears': (text) =>
    findBracketedYears(text, splitSentences(text, 'en'), findTimexes(text, { published: '2024-05-06' })),
  'context/dates/spans joinSpans': (text) =>
    joinSpans(text, findTimexes(text, { published: '2024-05-06' }), 'en'),
  'context/headings/heading-source besideHeading': (text) =>
    besideHeading(findTimexes(text, { published: '2024-05-06' })),
  'context/moments/suggest-moments suggestMoments': (text) =>
    suggestMoments(readArticle(article(text), modelOf('en')), { ...article(text), headline: 'News' }),
  'context/pull-quotes/suggest-pull-quotes suggestPullQuotes': (text) =>
    suggestPullQuotes(readArticle(article(text), null)),
  'context/stories/terms countTerms': (text) => countTerms({ headline: text, text, language: 'en' }),
  'context/timeline/dated-sentences readDatedSentences': (text) =>
    readDatedSentences({ text, published: '2024-05-06', language: 'en', model: modelOf('en') }),
  'documents/read-markdown readMarkdown, a quarter': (text) => readMarkdown(quarter(text)),
  'documents/parse-document parseDocument, a quarter': (text) =>
    parseDocument(documentOf(quarter(text)), 'a.md'),
  'documents/parse-document parseDocument, related': (text) =>
    parseDocument(documentOf(`Related article: a${quarter(text)}`), 'a.md'),
  'documents/parse-document parseDocument, pull quote': (text) =>
    parseDocument(documentOf('Words.', `pullQuotes:\n  - text: ${JSON.stringify(`a${text}`)}\n`), 'a.md'),
  'documents/parse-document parseDocument, plain': (text) => parseDocument(Buffer.from(text), 'a.txt'),
  'export/highlights/markdown markdownNote': (text) => markdownNote(highlighted(text), sampleSite),
  'export/news-article newsArticleJsonLd': (text) =>
    newsArticleJsonLd(sampleArticle({ passages: [paragraph(text)] }), sampleSite),
  'export/passages-html passagesHtml': (text) =>
    passagesHtml([paragraph(text)], sampleSite, 'http://a.example/a'),
  'extract/exports/read-csv readCsv, a quarter': (text) => readCsv(quarter(text)),
  'extract/exports/parse-export parseExport, cells': (text) => {
    const cell = `"${quarter(text).replaceAll('"', '""')}"`;
    return parseExport(
      `title,url,time_added,tags,status\n${cell},https://a.example,${cell},${cell},unread\n`,
    );
  },
  'extract/feeds/parse-feed parseFeed, item': (text) =>
    rss(`<title>${text}</title><description>${text}</description><pubDate>${text}</pubDate>`),
  'extract/page/body/cleaning/page-head repeatsHead': (text) =>
    repeatsHead(text, { headline: text, standfirst: null, authors: [text], captions: [], alternatives: [] }),
  'extract/page/extract-page extractPage': (text) => page('', `<p>${text}</p>`),
  'extract/page/extract-page extractPage, head': (text) =>
    page(`<meta name=author content="a${text}"><meta property=og:title content="a${text}">`, ''),
  'extract/page/extract-page extractPage, data': (text) =>
    page(`<script type=application/ld+json>{"a${text}</script>`, ''),
  'extract/page/extract-page extractPage, figure': (text) =>
    page('', `<figure><img src=a.jpg alt="${text}"><figcaption>a${text}</figcaption></figure>`),
  'extract/recognise recogniseInput': (text) =>
    recogniseInput({ fileName: null, contentType: null, bytes: Buffer.from(text) }),
  'extract/saved-pages/parse-mhtml parseMhtml': (text) =>
    parseMhtml(
      Buffer.from(`MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="${text}"\r\n\r\n--a`),
    ),
  'fetch/robots readRobots, rules': (text) => {
    const rules = readRobots('https://a.example/robots.txt', `User-agent: *\nDisallow: /${text}*a`, 'b');
    return rules.kind === 'rules' && rules.allows(`https://a.example/${'a'.repeat(2_000)}`);
  },
  'language/read-text readText, a quarter': (text) => readTree(quarter(text), modelOf('en')),
  'pictures/read-xmp readXmp, creator': (text) =>
    readXmp(`<x xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>${text}</dc:creator></x>`),
  'search/marked-text markText': (text) => markText(text, find(readText(text, 'en'))),
  'search/marked-text markSnippet': (text) => markSnippet(text, find(readText(text, 'en'))),
  'search/marked-text textFragment': (text) =>
    textFragment(text, { start: text.length - 1, end: text.length }),
};
