/** A page that a browser saved, with what it saved beside it; or any other file. */
export interface HandedInFile<File> {
  file: File;
  /** By their ways from the page's folder: `page_files/photo.jpg`. */
  beside: { path: string; file: File }[];
}

/** What a folder is searched for; other files in one are parts of a page, or nothing. */
const articleFile = /\.(?:md|markdown|txt|html?|xhtml|mhtml?)$/i;
const pageFile = /\.(?:html?|xhtml)$/i;

/**
 * Puts the files of a saved page's folder to their page; a folder's other files are left out unless they may be
 * articles, as on the command line. A file that was chosen by itself is always taken.
 * @param files with the way to each from what was chosen
 */
export function joinSavedPages<File>(files: readonly { path: string; file: File }[]): HandedInFile<File>[] {
  const pages = new Map(
    files.flatMap(({ path }) => (pageFile.test(path) ? [[stem(path), path] as const] : [])),
  );
  const besides = new Map<string, HandedInFile<File>['beside']>();
  const others: { path: string; file: File }[] = [];
  for (const { path, file } of files) {
    const page = pageOf(path, pages);
    if (page === null) others.push({ path, file });
    else if (!articleFile.test(path)) {
      const within = path.slice(page.lastIndexOf('/') + 1);
      const beside = besides.get(page) ?? [];
      beside.push({ path: within, file });
      besides.set(page, beside);
    }
  }
  return others.flatMap(({ path, file }) =>
    path.includes('/') && !articleFile.test(path) ? [] : [{ file, beside: besides.get(path) ?? [] }],
  );
}

/** The page whose folder the file is in; null where it is in no such folder. */
function pageOf(path: string, pages: ReadonlyMap<string, string>): string | null {
  const folders = path.split('/').slice(0, -1);
  for (let depth = 1; depth <= folders.length; depth += 1) {
    const folder = folders.slice(0, depth).join('/');
    const page = /[_.-]files$/i.test(folder) && pages.get(folder.replace(/[_.-]files$/i, ''));
    if (page) return page;
  }
  return null;
}

const stem = (path: string): string => path.replace(/\.[^./]+$/, '');
