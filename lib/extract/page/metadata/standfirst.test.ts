import { describe, expect, it } from 'vitest';
import { extractPage } from '../extract-page';

const headline = 'Ferry returns to the old harbor';

function standfirstOf(description: string, head = headline, shown = ''): string | null | undefined {
  const paragraph = 'The crossing took eleven minutes, and nobody on the quay had expected it so early. ';
  const html = `<!doctype html><html lang="en"><head><title>${head}</title>
    <meta property="og:title" content="${head}"><meta name="description" content="${description}"></head>
    <body><article><h1>${head}</h1>${shown}${`<p>${paragraph.repeat(4)}</p>`.repeat(5)}</article></body></html>`;
  const result = extractPage({ html, url: 'https://harbor.example/ferry' });
  return result.ok ? result.page.draft.standfirst : undefined;
}

describe('the standfirst', () => {
  it('is what the page says of itself, in a sentence', () => {
    expect(standfirstOf('After nine years the ferry sails again, with half of its old crew.')).toMatch(
      /^After/,
    );
  });

  it('is no copy of the page’s head, its menu and buttons included', () => {
    expect(standfirstOf(`News Harbor ${headline} By Ann Miller Email SHARE SHARE ${headline}`)).toBeNull();
  });

  it('is not the headline with its section before it', () => {
    expect(standfirstOf(`Travel ${headline}`)).toBeNull();
    expect(standfirstOf('Ferry talks in Oslo', 'Ferry talks')).toBeNull();
  });

  it('may name a headline of two words', () => {
    const sentence = 'The ferry talks went on into the night, and both sides said that they would go on.';
    expect(standfirstOf(sentence, 'Ferry talks')).toBe(sentence);
  });

  it('is no list of what a search engine is to find', () => {
    expect(
      standfirstOf(
        'Harbor ferry news, harbor ferry times, harbor ferry tickets and harbor ferry photos of 2023.',
      ),
    ).toBeNull();
  });

  it('is no copy of the first paragraphs, cut or whole', () => {
    const paragraph = 'The crossing took eleven minutes, and nobody on the quay had expected it so early.';
    expect(standfirstOf(paragraph)).toBeNull();
    expect(standfirstOf(`${paragraph.slice(0, 60)}…`)).toBeNull();
    expect(standfirstOf(`Ann Miller Staff Writer ${paragraph} ${paragraph.slice(0, 50)}`)).toBeNull();
  });

  it('is not what the page shows of its byline, its buttons or its income', () => {
    const shown = (line: string) => standfirstOf('', headline, `<header><p class="dek">${line}</p></header>`);
    expect(shown('After nine years the ferry sails again, with half of its old crew.')).toMatch(/^After/);
    expect(shown('By Ann Miller on December 22, 2023 Share on Facebook Share on Flipboard')).toBeNull();
    expect(shown('If you buy something through links here, we may earn an affiliate commission.')).toBeNull();
  });

  it('is not the line below another article’s headline', () => {
    expect(
      standfirstOf(
        '',
        headline,
        '<div><h4><a href="/bus">The bus that nobody took</a></h4><p class="standfirst">It ran for three weeks, and carried eleven people in all.</p></div>',
      ),
    ).toBeNull();
  });
});

describe('a description that is a sentence from the midst of the text', () => {
  const excerpt = 'She had asked the council twice for a bench at the pier, and got an answer only in May.';
  const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];
  const text = (line: string) => days.map((day) => `<p>On ${day} ${line}</p>`).join('');
  const read = (below: string) => {
    const paragraphs = `${text('the crossing took eleven minutes, and nobody on the quay had expected it.')}<p>${excerpt}</p>`;
    const html = `<html lang="en"><head><title>${headline}</title><meta property="og:description" content="${excerpt}"></head>
      <body><article><header><h1>${headline}</h1>${below}</header>${text('the boat had half of its old crew and a new horn.')}${paragraphs}</article></body></html>`;
    const result = extractPage({ html, url: 'https://harbor.example/ferry' });
    return result.ok ? result.page.draft.standfirst : undefined;
  };

  it('is none', () => {
    expect(read('')).toBeNull();
  });

  it('is one where the page shows it below its headline', () => {
    expect(read(`<p class="standfirst">${excerpt}</p>`)).toBe(excerpt);
  });
});

it('takes no line of a window or of comments for the standfirst', () => {
  const shown =
    '<div class="modal"><p class="modal-subtitle">Your comment will be posted to our site as usual.</p></div>';
  expect(standfirstOf('', headline, shown)).toBeNull();
});
