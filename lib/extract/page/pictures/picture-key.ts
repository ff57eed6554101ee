/** Parts of addresses that say how large or which rendition, and nothing of what it shows. */
const nameless =
  /^(?:\d{1,4}x\d{1,4}|(?:w|h|width|height|quality|resize|format|fit|crop)[=_,:-].*|\d+|original|large|medium|small|main|image|picture|photo|poster|default|thumbnail|superjumbo|hero|master|landscape)(?:\.\w{3,4})?$/i;

/** What servers put behind a name for one rendition of the picture. */
const rendition =
  /(?<=.)[-_@.](?:\d{1,4}x\d{1,4}|\d{1,4}w?|[sc]\d{2,4}|wide|sq|[0-9a-f]{24,}|\d{1,2}x\d{1,2}|scaled|large|medium|small|thumb(?:nail)?|e\d{8,}|mobile|desktop|crop(?:ped)?|resized?)$/;

/** The name of a picture's file, without its size: what its renditions have in common. */
export function pictureKey(address: string): string {
  const whole = decodeAddress(address);
  // A server that resizes may take the original's address as its own last part.
  const inner = /https?:\/\/.*(https?:\/\/.+)$/.exec(whole)?.[1] ?? whole;
  const path = inner.replace(/^https?:\/\/[^/]+/, '').replace(/[?#].*$/, '');
  const parts = path.split('/').filter((part) => part !== '');
  const named = parts.reverse().find((part) => part.length > 6 && !nameless.test(part)) ?? parts[0] ?? path;
  let key = named.toLowerCase().replace(/\.(?:jpe?g|png|webp|avif|gif)(?=\W|$).*$/, '');
  for (let before = ''; before !== key;) [before, key] = [key, key.replace(rendition, '')];
  return key;
}

function decodeAddress(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/** The width that an address asks its server for; null where it says none. */
export function widthAskedFor(address: string): number | null {
  const asked = /(?:[?&](?:w|width|resize|imwidth)=|[/,](?:w|width)[_=])(\d{1,4})(?!\d)/.exec(
    decodeAddress(address),
  )?.[1];
  return asked === undefined ? null : Number(asked);
}
