import { describe, expect, it } from 'vitest';
import { joinSavedPages } from './saved-pages';

const join = (...paths: string[]) =>
  joinSavedPages(paths.map((path) => ({ path, file: path }))).map(({ file, beside }) => [
    file,
    ...beside.map(({ path }) => path),
  ]);

describe('files that are handed in', () => {
  it.each([
    [['page.html', 'page_files/a.jpg', 'page_files/frame.html'], [['page.html', 'page_files/a.jpg']]],
    [
      ['saved/Page.htm', 'saved/Page-files/a.jpg', 'saved/notes.md'],
      [['saved/Page.htm', 'Page-files/a.jpg'], ['saved/notes.md']],
    ],
    [
      ['a.html', 'a_files/x.jpg', 'b.html', 'b_files/x.jpg'],
      [
        ['a.html', 'a_files/x.jpg'],
        ['b.html', 'b_files/x.jpg'],
      ],
    ],
    // A folder's other files are no articles; a file that was chosen is tried, whatever it is called.
    [
      ['folder/photo.jpg', 'folder/article.txt', 'export'],
      [['folder/article.txt'], ['export']],
    ],
    // Of another page, or of none.
    [['page.html', 'other_files/a.jpg'], [['page.html']]],
    [['saved/page.html', 'page_files/a.jpg'], [['saved/page.html']]],
    // What lies deeper in a page's folder, and a folder's name in capitals.
    [
      ['Page.xhtml', 'Page_FILES/img/a.jpg', 'Page_FILES/img/b.jpg'],
      [['Page.xhtml', 'Page_FILES/img/a.jpg', 'Page_FILES/img/b.jpg']],
    ],
    [['page.mhtml', 'page_files/a.jpg'], [['page.mhtml']]],
    [[], []],
  ])('%j are %j', (paths, expected) => expect(join(...paths)).toEqual(expected));
});
