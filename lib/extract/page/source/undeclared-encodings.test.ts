/** Whole pages that state no encoding, as old sites still send them. */
import { describe, expect, it } from 'vitest';
import { readExample } from '../examples/read-example.testing';
import { extractPage } from '../extract-page';
import { decodePage } from './decode-page';

/** Bytes of a text in an encoding, by turning round what the platform decodes; Node writes no other than UTF-8. */
function encode(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const known = new Map<string, readonly number[]>();
  const add = (...bytes: number[]) => {
    const sign = decoder.decode(Uint8Array.from(bytes));
    if ([...sign].length === 1 && sign !== '\ufffd' && !known.has(sign)) known.set(sign, bytes);
  };
  for (let first = 0; first < 256; first += 1) add(first);
  if (/^(?:gbk|big5|euc-kr|shift_jis|euc-jp)$/.test(encoding))
    for (let first = 0x81; first < 0xff; first += 1)
      for (let second = 0x40; second < 0xff; second += 1) add(first, second);
  return Uint8Array.from([...text].flatMap((sign) => known.get(sign) ?? [0x3f]));
}

const page = (title: string, paragraphs: readonly string[]): string =>
  `<html><head><title>${title}</title></head><body><div><h1>${title}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</div></body></html>`;

const chinese = [
  '港务局周二决定疏浚北航道，自一月的风暴以来，大船一直不能通过这条航道，工程将于四月开始。',
  '港务局局长说，这项工程需要三个月的时间，费用由国家和城市共同承担。在此期间，小船可以照常通行。',
  '船员们对这个决定表示欢迎。他们说，每天绕道南边要多花两个小时，而且在大风的时候很危险。',
];
const taiwanese = [
  '港務局週二決定疏浚北航道，自一月的風暴以來，大船一直不能通過這條航道，工程將於四月開始。',
  '港務局局長說，這項工程需要三個月的時間，費用由國家和城市共同承擔。在此期間，小船可以照常通行。',
  '船員們對這個決定表示歡迎。他們說，每天繞道南邊要多花兩個小時，而且在大風的時候很危險。',
];
const russian = [
  'Совет порта во вторник решил углубить северный фарватер, закрытый после январских штормов для больших судов.',
  'Работы займут три месяца, сказал начальник порта, а заплатят за них государство и город. Малые суда пройдут.',
  'Моряки рады: путь вокруг южного мыса занимает лишние два часа и опасен в сильный ветер.',
];
const greek = [
  'Το συμβούλιο του λιμανιού αποφάσισε την Τρίτη να βαθύνει το βόρειο κανάλι, που έκλεισε μετά τις καταιγίδες.',
  'Οι εργασίες θα κρατήσουν τρεις μήνες, είπε ο διευθυντής, και θα τις πληρώσουν το κράτος και ο δήμος.',
  'Οι ναυτικοί χαίρονται: ο δρόμος γύρω από το νότιο ακρωτήρι θέλει δύο ώρες παραπάνω.',
];
const polish = [
  'Zarząd portu postanowił we wtorek pogłębić północny kanał, zamknięty dla większych statków od styczniowych sztormów.',
  'Prace potrwają trzy miesiące – powiedział dyrektor – a zapłacą za nie państwo i miasto. Małe łodzie będą mogły przepływać.',
  'Żeglarze się cieszą: droga wokół południowego przylądka zajmuje dwie godziny więcej i bywa groźna.',
];

describe('a page that states no encoding is read', () => {
  it.each([
    ['gbk', '港务局决定疏浚北航道', chinese],
    ['big5', '港務局決定疏浚北航道', taiwanese],
    ['windows-1251', 'Порт углубит фарватер', russian],
    ['koi8-r', 'Порт углубит фарватер', russian],
    ['windows-1253', 'Το λιμάνι βαθαίνει το κανάλι', greek],
    ['windows-1250', 'Port pogłębi północny kanał', polish],
    ['iso-8859-2', 'Port pogłębi północny kanał', polish],
  ])('in %s', (encoding, title, paragraphs) => {
    const html = page(
      title,
      encoding === 'iso-8859-2' ? paragraphs.map((text) => text.replaceAll('–', '-')) : paragraphs,
    );
    const read = extractPage({ html: encode(html, encoding), url: 'https://harbor.example/a' });
    if (!read.ok) throw new Error(read.problems[0]?.reason);
    expect(read.page.draft.headline).toBe(title);
    expect(readExample(decodePage(encode(html, encoding))).body).toEqual(readExample(html).body);
  });

  it('in GBK after a menu and scripts in ASCII, as long as portals have them', () => {
    const menu = `<script>${'var shown = 1; '.repeat(4_000)}</script>${'<a href="/n">NEWS</a> '.repeat(300)}`;
    const html = page('港务局决定疏浚北航道', chinese).replace('<div>', `${menu}<div>`);
    expect(decodePage(encode(html, 'gbk')) === html).toBe(true);
  });

  it('in GBK where the page says that it is UTF-8', () => {
    const html = page('港务局决定疏浚北航道', chinese).replace('<head>', '<head><meta charset="utf-8">');
    expect(decodePage(encode(html, 'gbk')) === html).toBe(true);
  });

  it('in GBK by the old name of the same', () => {
    const html = page('港务局决定疏浚北航道', chinese).replace('<head>', '<head><meta charset="gb2312">');
    expect(decodePage(encode(html, 'gbk')) === html).toBe(true);
  });
});
