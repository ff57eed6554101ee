import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bareCredit, splitCredit, tidyCaption } from './split-credit';

describe('a picture’s line', () => {
  it.each([
    ['The first cars cross. Photo: Jo Lee', 'The first cars cross.', 'Jo Lee'],
    ['The first cars cross. (Photo by Jo Lee/Getty Images)', 'The first cars cross.', 'Jo Lee/Getty Images'],
    [
      'The first cars cross on Friday. (AP Photo/Jo Lee, File)',
      'The first cars cross on Friday.',
      'AP Photo/Jo Lee, File',
    ],
    ['The first cars cross [Jo Lee/Reuters]', 'The first cars cross', 'Jo Lee/Reuters'],
    ['The first cars cross the bridge / TASS', 'The first cars cross the bridge', 'TASS'],
    [
      'The first cars cross the bridge | Jo Lee/AFP via Getty Images',
      'The first cars cross the bridge',
      'Jo Lee/AFP via Getty Images',
    ],
    ['The first cars cross. © Jo Lee', 'The first cars cross.', 'Jo Lee'],
    ['The first cars cross. Image source, Getty Images', 'The first cars cross.', 'Getty Images'],
    ['The first cars cross. (Courtesy of the city)', 'The first cars cross.', 'the city'],
    ['The first cars cross. (Jo Lee / The River Post)', 'The first cars cross.', 'Jo Lee / The River Post'],
    ['Erste Wagen auf der Brücke. Foto: Jo Lee/dpa', 'Erste Wagen auf der Brücke.', 'Jo Lee/dpa'],
    ['Первые машины на мосту. Фото: Пётр Лесков / ТАСС', 'Первые машины на мосту.', 'Пётр Лесков / ТАСС'],
    ['أول السيارات تعبر الجسر (رويترز)', 'أول السيارات تعبر الجسر', 'رويترز'],
    ['港を出る夜のフェリー（写真：山田太郎）', '港を出る夜のフェリー', '山田太郎'],
    ['夜间渡轮驶离港口【图片来源：新华社】', '夜间渡轮驶离港口', '新华社'],
    ['Getty Images', null, 'Getty Images'],
    [
      'The first cars cross. (Jo Lee/Jo Lee/Getty Images North America/TNS)',
      'The first cars cross.',
      'Jo Lee/Getty Images North America/TNS',
    ],
    ['PHOTO BY JO LEE The first cars cross.', 'The first cars cross.', 'JO LEE'],
    [
      '[1/2]The first cars cross. REUTERS/Jo Lee Purchase Licensing Rights, opens new tab',
      'The first cars cross.',
      'REUTERS/Jo Lee',
    ],
    ['The first cars cross. hide caption', 'The first cars cross.', null],
    ['The first cars cross. Credit...', 'The first cars cross.', null],
    ['All photos: Jo Lee', null, 'Jo Lee'],
    ['(Jo Lee)', null, 'Jo Lee'],
    ['Screenshot: Jo Lee / The Maker', null, 'Jo Lee / The Maker'],
    [
      'Los primeros coches cruzan el puente. Jo Lee (AFP)',
      'Los primeros coches cruzan el puente.',
      'Jo Lee (AFP)',
    ],
    ['Pierwsze auta na moście. Fot. Jan Lis / PAP', 'Pierwsze auta na moście.', 'Jan Lis / PAP'],
    ['The first cars ... [+] cross the bridge.', 'The first cars cross the bridge.', null],
    [
      'Первые машины на мосту. © РИА Новости / Пётр Лесков Перейти в медиабанк',
      'Первые машины на мосту.',
      'РИА Новости / Пётр Лесков',
    ],
    ['Credit...Jo Lee/The River Post', null, 'Jo Lee/The River Post'],
    ['Jo Lee / Agency', null, 'Jo Lee / Agency'],
    ['The mayor (left) with the captain', 'The mayor (left) with the captain', null],
    ['Reuters reporters wait at the pier.', 'Reuters reporters wait at the pier.', null],
    ['The bridge, seen from the north', 'The bridge, seen from the north', null],
    ['', null, null],
  ])('%s', (line, caption, credit) => {
    expect(splitCredit(line)).toEqual({ caption, credit });
  });

  it('gives no words that were not in it', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (line) => {
        const flat = line.replace(/\s+/g, ' ');
        const { caption, credit } = splitCredit(line);
        return credit === null || flat.includes(credit) || caption === null || line.length > 0;
      }),
    );
  });
});

describe('a label by itself', () => {
  it.each(['Copyright', 'Photo:', '© Copyright', 'Credit: Photo', 'Image'])('%s names nobody', (line) => {
    expect(bareCredit(line)).toBeNull();
  });
});

describe('a credit that says a name twice', () => {
  it.each([
    ['Photo Agency / Photo Agency', 'Photo Agency'],
    ['Jo Lee/Jo Lee/River Post', 'Jo Lee/River Post'],
    ['Jo Lee/Jo Leeman', 'Jo Lee/Jo Leeman'],
  ])('%s', (line, credit) => {
    expect(bareCredit(line)).toBe(credit);
  });
});

it('takes the words of a gallery’s controls for no caption', () => {
  expect(tidyCaption('Skip 1 photos in the image carousel and continue reading')).toBeNull();
});

describe('a line that is made to be slow', () => {
  it.each([
    ['A b/c. ', 140, null],
    ['(', 1_000, null],
    ['Photo: ', 140, 'Photo: '.repeat(140).trim()],
  ])('%j, again and again', (piece, times, caption) => {
    expect(splitCredit(piece.repeat(times))).toEqual({ caption, credit: null });
  });
});
