/** Bytes that are looked at: some thousand words. */
const sampled = 40_000;

interface Candidate {
  encoding: string;
  /** Letters that make up much of any text in the languages that use the encoding. */
  frequent: ReadonlySet<string>;
  /** The share of a text's signs above ASCII that they are at least. */
  least: number;
}

const signs = (text: string): ReadonlySet<string> => new Set(text);

const cyrillic = signs('оеаинтсрвлкмдпуязыьбгчіїєјљњћ');
const kana = signs('のにはをたがでとしるいてなれりもかっさまこすらんくー、。');
const simplified = signs(
  '的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里，。',
);
const traditional = signs(
  '的一是不了在人有我他這個們中來上大為和國地到以說時要就出會可也你對生能而子那得於著下自之年過發後作裡，。',
);
const hangul = signs('이의는다을에가고지하은를한도로기사어서대리인있시나일');

/** Encodings of scripts whose every letter is above ASCII. */
const ofScripts: readonly Candidate[] = [
  { encoding: 'shift_jis', frequent: kana, least: 0.25 },
  { encoding: 'euc-jp', frequent: kana, least: 0.25 },
  { encoding: 'gb18030', frequent: simplified, least: 0.12 },
  { encoding: 'big5', frequent: traditional, least: 0.12 },
  { encoding: 'euc-kr', frequent: hangul, least: 0.2 },
  { encoding: 'windows-1251', frequent: cyrillic, least: 0.5 },
  { encoding: 'koi8-r', frequent: cyrillic, least: 0.5 },
  { encoding: 'iso-8859-5', frequent: cyrillic, least: 0.5 },
  { encoding: 'ibm866', frequent: cyrillic, least: 0.5 },
  { encoding: 'windows-1253', frequent: signs('αοιετσνηυρπκμλςωόίάήέύώδγ'), least: 0.5 },
  { encoding: 'windows-1255', frequent: signs('יוהלארמתבשנםדכפעק'), least: 0.5 },
  { encoding: 'windows-1256', frequent: signs('اليمونرتبعدهفسةكحقأج'), least: 0.5 },
  { encoding: 'windows-874', frequent: signs('านรกอเ่งมยลวด้ทสตะัี'), least: 0.4 },
];

/** Encodings that add accented letters to the Latin ones, besides windows-1252, which is the common case. */
const ofAccents: readonly Candidate[] = [
  { encoding: 'windows-1250', frequent: signs('ąćęłńóśźżáéíýčďěňřšťúůžőűöüäăâîşţ'), least: 0.85 },
  { encoding: 'iso-8859-2', frequent: signs('ąćęłńóśźżáéíýčďěňřšťúůžőűöüäăâîşţ'), least: 0.85 },
  { encoding: 'windows-1254', frequent: signs('ığşçöüİĞŞÇÖÜâîû'), least: 0.85 },
];

/** What no text holds: signs of a wrong reading. */
const impossible = /[\ufffd\u0080-\u009f\ue000-\uf8ff]/g;

/** In windows-1252 these stand for other languages' letters when they stand within a word. */
const oddWithin = /(?<=[a-z])[¹²³¿±¶¼¾ŸÐÞðþý](?=[a-z\s,.])|(?<=[\s])[³¿œŸ¶¼](?=[a-z])/gi;

/** Share of the bytes above ASCII that stand beside another: all but none in Latin scripts, most in others. */
function runShare(bytes: Uint8Array): number {
  let high = 0;
  let beside = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    if ((bytes[at] ?? 0) < 0x80) continue;
    high += 1;
    if ((bytes[at - 1] ?? 0) >= 0x80 || (bytes[at + 1] ?? 0) >= 0x80) beside += 1;
  }
  return high === 0 ? 0 : beside / high;
}

function frequency(text: string, { frequent }: Candidate): number {
  let above = 0;
  let known = 0;
  for (const sign of text) {
    if (sign <= '\u007f' || /[\u00a0«»“”‘’„–—…©]/u.test(sign)) continue;
    above += 1;
    if (frequent.has(sign)) known += 1;
  }
  const wrong = text.match(impossible)?.length ?? 0;
  return above === 0 ? 0 : (known - wrong * 3) / above;
}

function best(candidates: readonly Candidate[], bytes: Uint8Array): string | null {
  let [found, most] = [null as string | null, 0];
  for (const candidate of candidates) {
    const share = frequency(new TextDecoder(candidate.encoding).decode(bytes), candidate) / candidate.least;
    if (share >= 1 && share > most) [found, most] = [candidate.encoding, share];
  }
  return found;
}

/** ASCII of this length has no letters of a text above ASCII in it: a script, or a menu's addresses. */
const longestAscii = 200;

/** The page from its first byte above ASCII on, without its long stretches of ASCII, as far as it is looked at. */
function withoutAscii(page: Uint8Array, first: number): Uint8Array {
  const sample = new Uint8Array(Math.min(page.length - first, sampled));
  let length = 0;
  let ascii = 0;
  for (let at = first; at < page.length && length < sampled; at += 1) {
    const byte = page[at] ?? 0;
    ascii = byte < 0x80 ? ascii + 1 : 0;
    if (ascii <= longestAscii) sample[length++] = byte;
  }
  return sample.subarray(0, length);
}

/**
 * The encoding of a page that states none and is not in UTF-8, by how its letters read: in the right one
 * they are those that its languages use most. Null where nothing speaks against windows-1252.
 */
export function detectEncoding(page: Uint8Array): string | null {
  const first = page.findIndex((byte) => byte >= 0x80);
  if (first < 0) return null;
  const bytes = withoutAscii(page, first);
  if (runShare(bytes) > 0.6) return best(ofScripts, bytes);
  const western = new TextDecoder('latin1').decode(bytes);
  const above = western.match(/[\u0080-\u00ff]/g)?.length ?? 0;
  const odd = western.match(oddWithin)?.length ?? 0;
  return odd > above * 0.2 ? best(ofAccents, bytes) : null;
}
