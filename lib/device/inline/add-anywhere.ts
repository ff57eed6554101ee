import { addIds, isNeeded } from '../dropped-files';

/**
 * On editors' pages alone: what is dropped anywhere on the page, files, folders and links, is handed in by the form
 * that the page has for it, whose choices hold. Files that are pasted are handed in where that form is in sight, and
 * the key that leads to the form, where it is there already, puts the focus into it.
 */
export type AddAnywhereValues = [];

/** A saved page with more files than this shows pictures that nobody reads. */
const mostFiles = 5_000;
let isOwn = false;

/** What is dropped into a field is for the field, and what is moved within the page is nothing to add. */
const isOurs = ({ dataTransfer, target }: DragEvent): boolean =>
  !isOwn &&
  !(target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement) &&
  (dataTransfer?.types.some((type) => type === 'Files' || type === 'text/uri-list') ?? false);

function show(isOver: boolean): void {
  const hint = document.getElementById(addIds.hint);
  if (hint) hint.hidden = !isOver;
}

interface Chosen {
  file: File;
  /** From what was dropped: `page_files/photo.jpg`. */
  path: string;
}

async function readFolders(dropped: readonly FileSystemEntry[]): Promise<Chosen[]> {
  const found: Chosen[] = [];
  const waiting = [...dropped];
  for (let entry = waiting.shift(); entry && found.length < mostFiles; entry = waiting.shift()) {
    const path = entry.fullPath.replace(/^\//, '');
    if (entry.isFile) {
      const open = entry as FileSystemFileEntry;
      if (isNeeded(path))
        found.push({ file: await new Promise<File>((...done) => open.file(...done)), path });
      continue;
    }
    const reader = (entry as FileSystemDirectoryEntry).createReader();
    const more = () => new Promise<FileSystemEntry[]>((...done) => reader.readEntries(...done));
    // A reader gives some at a time, and none at the end.
    for (let some = await more(); some.length > 0; some = await more()) waiting.push(...some);
  }
  return found;
}

async function handIn(data: DataTransfer): Promise<void> {
  // All of it is gone once the event is over.
  const entries = Array.from(data.items).flatMap((item) => item.webkitGetAsEntry() ?? []);
  const files = Array.from(data.files, (file) => ({ file, path: file.name }));
  const links = data.getData('text/uri-list') || data.getData('text/plain');
  const form = document.getElementById(addIds.shown) ?? document.getElementById(addIds.hidden);
  if (!(form instanceof HTMLFormElement)) return;
  const field = (name: string) => form.elements.namedItem(name);
  const [input, paths, text] = [field('file'), field('paths'), field('text')];
  if (!(input instanceof HTMLInputElement && paths instanceof HTMLInputElement)) return;
  if (!(text instanceof HTMLTextAreaElement)) return;
  const chosen = entries.some(({ isDirectory }) => isDirectory) ? await readFolders(entries) : files;
  if (chosen.length > 0) {
    const list = new DataTransfer();
    for (const { file } of chosen) list.items.add(file);
    input.files = list.files;
    paths.value = JSON.stringify(chosen.map(({ path }) => path));
  } else {
    const addresses = links.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'));
    if (addresses.length === 0) return;
    text.value = addresses.join('\n');
  }
  form.requestSubmit();
}

/** Until the page comes that says what becomes of it: a connection may be slow, and a file large. */
function sayHandedIn(form: HTMLFormElement): void {
  const status = document.getElementById(addIds.status);
  const input = form.elements.namedItem('file');
  const count = input instanceof HTMLInputElement ? (input.files?.length ?? 0) : 0;
  if (!status) return;
  status.textContent =
    count === 0 ? 'Handing it in …' : `Sending ${count === 1 ? 'one file' : `${count} files`} …`;
}

addEventListener('submit', ({ target, defaultPrevented }) => {
  if (defaultPrevented || !(target instanceof HTMLFormElement)) return;
  if (target.id === addIds.shown || target.id === addIds.hidden) sayHandedIn(target);
});
addEventListener('pageshow', () => {
  const status = document.getElementById(addIds.status);
  if (status) status.textContent = '';
});
addEventListener('dragstart', () => void (isOwn = true));
addEventListener('dragend', () => void (isOwn = false));
addEventListener('dragover', (event) => {
  if (!isOurs(event)) return;
  event.preventDefault();
  show(true);
});
addEventListener('dragleave', ({ relatedTarget }) => void (relatedTarget ?? show(false)));
addEventListener('drop', (event) => {
  show(false);
  if (!event.dataTransfer || !isOurs(event)) return;
  event.preventDefault();
  void handIn(event.dataTransfer);
});
addEventListener('paste', (event) => {
  if (!event.clipboardData?.files.length || !document.getElementById(addIds.shown)) return;
  event.preventDefault();
  void handIn(event.clipboardData);
});
addEventListener('click', (event) => {
  const { isTrusted, target } = event;
  const box = document.querySelector<HTMLTextAreaElement>(`#${addIds.shown} textarea`);
  // A command clicks for who pressed its key.
  if (isTrusted || !box || !(target instanceof Element && target.closest('a[data-keys="a"]'))) return;
  event.preventDefault();
  box.focus();
});
