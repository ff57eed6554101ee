import { describe, expect, it } from 'vitest';
import { decodePage } from './decode-page';
import { detectEncoding } from './detect-encoding';

/** A sentence and its bytes in an encoding, since Node writes UTF-8 only. */
const texts: readonly [encoding: string, text: string, bytes: string][] = [
  [
    'windows-1251',
    'Совет порта во вторник решил углубить северный фарватер, закрытый после январских штормов.',
    '0e7i5fIg7+7w8uAg4u4g4vLu8O3o6iDw5fjo6yDz4+vz4ejy/CDx5eLl8O376SD04PDi4PLl8Cwg5+Dq8Pvy++kg7+7x6+Ug/+3i4PDx6uj1IPjy7vDs7uIu',
  ],
  [
    'koi8-r',
    'Совет порта во вторник решил углубить северный фарватер, закрытый после январских штормов.',
    '88/XxdQg0M/S1MEg188g19TP0s7JyyDSxdvJzCDVx8zVwsnU2CDTxdfF0s7ZyiDGwdLXwdTF0iwg2sHL0tnU2cog0M/TzMUg0c7XwdLTy8nIINvUz9LNz9cu',
  ],
  [
    'ibm866',
    'Совет порта во вторник решил углубить северный фарватер, закрытый после январских штормов.',
    'ka6ipeIgr67g4qAgoq4gouKu4K2oqiDgpeioqyDjo6vjoaji7CDhpaKl4K3rqSDkoOCioOKl4Cwgp6Cq4Ovi66kgr67hq6Ug762ioODhqqjlIOjiruCsrqIu',
  ],
  [
    'gb18030',
    '港务局周二决定疏浚北航道，自一月的风暴以来，大船一直不能通过这条航道，工程将于四月开始。',
    'uNvO8b7W1ty2/r72tqjK6L+jsbG6vbXAo6zX1NK71MK1xLfnsanS1MC0o6y087Ss0rvWsbK7xNzNqLn91eLM9bq9tcCjrLmks8y9q9Pay8TUwr+qyryhow==',
  ],
  [
    'big5',
    '港務局週二決定疏浚北航道，自一月的風暴以來，大船一直不能通過這條航道，工程將於四月開始。',
    'tOSwyKe9tmekR6hNqXeyqK9DpV+v6LlEoUGm26RApOuquq23vMmlSKjToUGkarLupECqvaSjr+CzcblMs2+x+K/ouUShQaR1tXuxTqnzpXyk67Z9qWyhQw==',
  ],
  [
    'shift_jis',
    '港湾局は火曜日、一月の嵐のあと大きな船が通れなくなっている北の航路を深くすることを決めた。',
    'jWCYcIvHgs2Jzpdqk/qBQYjqjI6CzJeSgsyCoILGkeWCq4LIkUSCqpLKguqCyIKtgsiCwYLEgqKC6ZZrgsyNcZhIgvCQW4KtgreC6YKxgsaC8IyIgt+CvYFC',
  ],
  [
    'euc-jp',
    '港湾局は火曜日、一月の嵐のあと大きな船が通れなくなっている北の航路を深くすることを決めた。',
    'ucHP0bbJpM+y0M3LxvyhorDst+6kzs3ypM6koqTIwuekraTKwaWkrMTMpOykyqSvpMqkw6TGpKSk68vMpM650s+ppPK/vKSvpLmk66SzpMik8rfopOGkv6Gj',
  ],
  [
    'euc-kr',
    '항만 위원회는 화요일에 지난 일월의 폭풍 이후 큰 배가 다니지 못하는 북쪽 수로를 파기로 했다고 밝혔다.',
    'x9e4uCDAp7/4yLi0wiDIrb/kwM+/oSDB9rOtIMDPv/nAxyDG+MezIMDMyMQgxasgueiwoSC02bTPwfYguPjHz7TCILrPwsogvPa3zrimIMbEseK3ziDH37TZsO0gueDH+7TZLg==',
  ],
  [
    'windows-1253',
    'Το συμβούλιο του λιμανιού αποφάσισε την Τρίτη να βαθύνει το βόρειο κανάλι μετά τις καταιγίδες.',
    '1O8g8/Xs4u/96+nvIPTv9SDr6ezh7env/SDh8O/23PPp8+Ug9OftINTx3/TnIO3hIOLh6P3t5ekg9O8g4vzx5envIOrh7dzr6SDs5fTcIPTp8iDq4fTh6ePf5OXyLg==',
  ],
  [
    'windows-1255',
    'מועצת הנמל החליטה ביום שלישי להעמיק את התעלה הצפונית שנסגרה לאוניות גדולות אחרי הסופות.',
    '7uXy9vog5PDu7CDk5+zp6OQg4enl7SD57On56SDs5PLu6fcg4Pog5Pry7OQg5Pb05fDp+iD58PHi+OQg7ODl8Onl+iDi4+Xs5fog4Of46SDk8eX05fou',
  ],
  [
    'windows-1256',
    'قرر مجلس الميناء يوم الثلاثاء تعميق القناة الشمالية المغلقة أمام السفن الكبيرة منذ عواصف يناير.',
    '3tHRIOPM4dMgx+Hj7eTHwSDt5uMgx+HL4cfLx8Egytrj7d4gx+He5MfJIMfh1OPH4e3JIMfh49vh3skgw+PH4yDH4dPd5CDH4d/I7dHJIOPk0CDa5sfV3SDt5Mft0S4=',
  ],
  [
    'windows-1250',
    'Zarząd portu postanowił we wtorek pogłębić północny kanał, zamknięty dla większych statków, gdyż zamuliły go styczniowe sztormy.',
    'WmFyerlkIHBvcnR1IHBvc3Rhbm93abMgd2Ugd3RvcmVrIHBvZ7PqYmnmIHDzs25vY255IGthbmGzLCB6YW1rbmnqdHkgZGxhIHdp6mtzenljaCBzdGF0a/N3LCBnZHm/IHphbXVsabN5IGdvIHN0eWN6bmlvd2Ugc3p0b3JteS4=',
  ],
  [
    'iso-8859-2',
    'Zarząd portu postanowił we wtorek pogłębić północny kanał, zamknięty dla większych statków, gdyż zamuliły go styczniowe sztormy, a są już płytsze miejsca, które śledzą żeglarze.',
    'WmFyerFkIHBvcnR1IHBvc3Rhbm93abMgd2Ugd3RvcmVrIHBvZ7PqYmnmIHDzs25vY255IGthbmGzLCB6YW1rbmnqdHkgZGxhIHdp6mtzenljaCBzdGF0a/N3LCBnZHm/IHphbXVsabN5IGdvIHN0eWN6bmlvd2Ugc3p0b3JteSwgYSBzsSBqdb8gcLN5dHN6ZSBtaWVqc2NhLCBrdPNyZSC2bGVkerEgv2VnbGFyemUu',
  ],
  [
    'windows-1254',
    'Liman kurulu salı günü, ocak ayındaki fırtınalardan beri büyük gemilere kapalı olan kuzey kanalını derinleştirmeye karar verdi; çalışmalar nisanda başlıyor.',
    'TGltYW4ga3VydWx1IHNhbP0gZ/xu/Cwgb2NhayBhef1uZGFraSBm/XJ0/W5hbGFyZGFuIGJlcmkgYvx5/GsgZ2VtaWxlcmUga2FwYWz9IG9sYW4ga3V6ZXkga2FuYWz9bv0gZGVyaW5sZf50aXJtZXllIGthcmFyIHZlcmRpOyDnYWz9/m1hbGFyIG5pc2FuZGEgYmH+bP15b3Iu',
  ],
];

const page = (base64: string): Uint8Array =>
  Buffer.concat([
    Buffer.from('<html><head><title>x</title></head><body><p>'),
    Buffer.from(base64, 'base64'),
    Buffer.from('</p></body></html>'),
  ]);

describe('a page that states no encoding', () => {
  it.each(texts)('is read in %s', (encoding, text, bytes) => {
    expect(detectEncoding(page(bytes))).toBe(encoding);
    expect(decodePage(page(bytes))).toContain(text);
  });

  it.each([
    ['Fran\xe7ais, \xe9t\xe9, o\xf9 les h\xf4tels sont d\xe9j\xe0 pleins \x96 \xab trop t\xf4t \xbb'],
    ['Die T\xfcr, der B\xe4r und die Stra\xdfe \x84s\xfc\xdfer\x93 M\xe4rchen'],
    ['The \x93first\x94 ferry in twelve years\x85 it\x92s back, for \xa3400'],
    ['Ma\xf1ana, el ni\xf1o est\xe1 all\xed: \xbfqu\xe9 m\xe1s quer\xe9is?'],
  ])('stays Western where nothing speaks against it: %s', (text) => {
    expect(detectEncoding(Buffer.from(`<p>${text}</p>`, 'latin1'))).toBeNull();
  });
});
