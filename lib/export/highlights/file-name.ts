import { normalizeText } from '../../text/normalize';

/** What Windows, macOS or Linux refuse in a name, and what Obsidian takes for marks of a link. */
const refused = /[\\/:*?"<>|#^[\]\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]+/gu;

/** Names take 255 bytes at most; with four for each character, a count and an ending this stays below. */
const longest = 60;

/** Names that Windows keeps for devices. */
const device = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/**
 * A name for a file about something, that every system takes and that none of `taken` has.
 * @param taken in lower case; the name is added
 */
export function fileNameFor(title: string, taken: Set<string>): string {
  const clean = normalizeText(title, 'NFC').replace(refused, ' ').replace(/\s+/gu, ' ').trim();
  const cut = [...clean]
    .slice(0, longest)
    .join('')
    .replace(/[. ]+$/u, '')
    .replace(/^\.+/u, '');
  const base = cut === '' || device.test(cut) ? `Article ${cut}`.trim() : cut;
  let name = base;
  for (let count = 2; taken.has(name.toLowerCase()); count += 1) name = `${base} (${count})`;
  taken.add(name.toLowerCase());
  return name;
}
