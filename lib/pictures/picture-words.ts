import { readIptc } from './read-iptc';
import { mostXmp, readXmp } from './read-xmp';

/** What a picture's file says of itself, in words for readers. */
export interface PictureWords {
  alt: string | null;
  caption: string | null;
  credit: string | null;
}

/** A caption of an agency has some 400 characters, a credit some 40; more is something else. */
const longest = { alt: 1000, caption: 2000, credit: 200 };

/** The blocks of a picture's file that hold words. */
interface WordBlocks {
  iptc?: Uint8Array | undefined;
  xmp?: Uint8Array | undefined;
}

/**
 * Reads the alternative text, caption and credit that a photographer or an agency has put into the
 * file (IPTC, XMP), before they are lost with all that else is in there. XMP goes first, as IPTC has
 * it: the older format cuts texts short. All is null where there is nothing.
 */
export function pictureWords({ iptc, xmp }: WordBlocks): PictureWords {
  const old = iptc ? readIptc(iptc) : {};
  const { alt, caption, credit, creators } =
    xmp && xmp.length <= mostXmp ? readXmp(new TextDecoder().decode(xmp)) : {};
  const creator = creators?.map((one) => clean(one, longest.credit)).filter((one) => one !== null);
  return {
    alt: clean(alt?.[0], longest.alt),
    caption: clean(caption?.[0] ?? old.caption, longest.caption),
    credit: joinCredit(
      creator?.length ? clean(creator.join(', '), longest.credit) : clean(old.byline, longest.credit),
      clean(credit?.[0] ?? old.credit, longest.credit),
    ),
  };
}

/** Photographer and agency as newspapers print them; once, where the one already names the other. */
function joinCredit(creator: string | null, credit: string | null): string | null {
  if (!creator || !credit) return credit ?? creator;
  if (credit.toLowerCase().includes(creator.toLowerCase())) return credit;
  if (creator.toLowerCase().includes(credit.toLowerCase())) return creator;
  return `${creator} / ${credit}`;
}

/** Spaces and marks of control are as many again at most, where a text is meant to be read. */
const spaceAround = 2;

/** One line without what can't be printed; null where nothing readable is left or it is overlong. */
function clean(text: string | undefined, most: number): string | null {
  if (text !== undefined && text.length > most * spaceAround) return null;
  const line = text?.replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim() ?? '';
  return /[\p{L}\p{N}]/u.test(line) && line.length <= most ? line.toWellFormed() : null;
}
