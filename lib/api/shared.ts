import { z } from 'zod';

/** What a system hands over when a reader shares something with the site; all of it may be missing. */
export const shared = z.object({
  title: z.string().max(2_000).catch(''),
  text: z.string().max(20_000).catch(''),
  url: z.string().max(4_000).catch(''),
});
export type Shared = z.infer<typeof shared>;

const webAddress = /https?:\/\/[^\s<>"“”«»]+/;
/** What a sentence ends with, and no address does. */
const trailing = /[.,;:!?)\]}'’]+$/;
const ofSenders = /^(?:utm_\w+|fbclid|gclid|mc_[ce]id)$/;

/** The address that was shared; systems put it into the text or the title as often as into its own place. */
export function sharedAddress({ url, text, title }: Shared): string | null {
  for (const place of [url, text, title]) {
    const [found] = webAddress.exec(place) ?? [];
    const address = found?.replace(trailing, '');
    if (address !== undefined && URL.canParse(address)) return new URL(address).href;
  }
  return null;
}

/** The words that came with it, without the address. */
export const sharedWords = ({ title, text }: Shared): string =>
  (title || text).replace(new RegExp(webAddress, 'g'), '').replace(/\s+/g, ' ').trim().slice(0, 200);

/** Under which the library may know the page: as it was shared, and without what its sender put in. */
export function addressesOf(address: string): string[] {
  const url = new URL(address);
  const plain = new URL(url);
  plain.hash = '';
  for (const name of [...plain.searchParams.keys()])
    if (ofSenders.test(name)) plain.searchParams.delete(name);
  const bare = new URL(plain);
  bare.search = '';
  const slash = (one: URL) => {
    const other = new URL(one);
    other.pathname = other.pathname.endsWith('/') ? other.pathname.slice(0, -1) : `${other.pathname}/`;
    return other;
  };
  const all = [url, plain, slash(plain), bare, slash(bare)];
  return [...new Set(all.map((one) => one.href))];
}
