import { describe, expect, it } from 'vitest';
import { findAuthors, namesIn } from './authors';
import { readFacts } from './page-facts';
import { parsePage } from '../source/parse-page';

describe('the names in a byline', () => {
  it.each([
    ['By Ana Ruiz', ['Ana Ruiz']],
    ['BY ANA RUIZ', ['Ana Ruiz']],
    ['By Ana Ruiz and Tom O’Dell', ['Ana Ruiz', 'Tom O’Dell']],
    ['Ana Ruiz, Tom Dell & Jo Lee', ['Ana Ruiz', 'Tom Dell', 'Jo Lee']],
    ['Ana Ruiz, Senior Correspondent, The River Post', ['Ana Ruiz', 'The River Post']],
    ['Ana Ruiz Senior Writer', ['Ana Ruiz']],
    ['Ana Ruiz, BBC', ['Ana Ruiz']],
    ['Ana Ruiz | 2 May 2024, 10:15', ['Ana Ruiz']],
    ['Ana Ruiz (ana@river.example)', ['Ana Ruiz']],
    ['Ana Ruiz, MD', ['Ana Ruiz']],
    ['Von Jens Petersen und Maike Brandt', ['Jens Petersen', 'Maike Brandt']],
    ['Par Léa Morel et Jean Roux', ['Léa Morel', 'Jean Roux']],
    ['بقلم: ليلى حداد', ['ليلى حداد']],
    ['Tom O&#039;Dell', ["Tom O'Dell"]],
    ['ByTravis Haney', ['Travis Haney']],
    ['Byron Smith', ['Byron Smith']],
    ['Interview: Karin Thoma', ['Karin Thoma']],
    ['Eine Reportage von Karin Thoma', ['Karin Thoma']],
    ['Propos recueillis par Léa Morel', ['Léa Morel']],
    ['Intervista di Marta Olivieri', ['Marta Olivieri']],
    ['TMZ Staff', []],
    ['TC Redazione', []],
    ['About the author', []],
    ['admin', []],
    ['Staff', []],
    ['2 May 2024', []],
  ])('%s', (byline, names) => {
    expect(namesIn(byline).slice(0, Math.max(names.length, 1))).toEqual(names);
  });
});

const authorsOf = (html: string, publisher: string | null = null): string[] => {
  const parsed = parsePage(html);
  if ('finding' in parsed) throw new Error(parsed.finding.reason);
  return findAuthors(readFacts(parsed.root, 'https://www.riverpost.example/a'), publisher);
};

describe('the authors of a page', () => {
  it('are not its house, which templates put in their place', () => {
    const data =
      '<script type="application/ld+json">{"@type":"NewsArticle","author":{"@type":"Person","name":"The River Post"}}</script>';
    expect(authorsOf(`${data}<div class="byline">By <a href="/jo">Jo Lee</a></div>`, 'River Post')).toEqual([
      'Jo Lee',
    ]);
  });

  it('are found by their place where nothing marks them', () => {
    expect(
      authorsOf(
        '<h1>Council keeps the mill</h1><font>By Peter Hall, March 14, 2005</font><p>Words by the river flow.</p>',
      ),
    ).toEqual(['Peter Hall']);
  });

  it('are no agency and no publishing group beside a writer', () => {
    const data = (names: string[]): string =>
      `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', author: names.map((name) => ({ '@type': 'Person', name })) })}</script>`;
    expect(authorsOf(data(['Jo Lee', 'The Associated Press']))).toEqual(['Jo Lee']);
    expect(authorsOf(data(['The Associated Press']))).toEqual(['The Associated Press']);
    expect(authorsOf(data(['Condé Nast']))).toEqual([]);
  });

  it('are each named once', () => {
    expect(
      authorsOf('<meta name="author" content="Jo Lee"><meta name="author" content="Jo Lee and Ana Ruiz">'),
    ).toEqual(['Jo Lee', 'Ana Ruiz']);
  });
});
