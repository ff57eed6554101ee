import { expect, it } from 'vitest';
import { isUnspaced } from './scripts';

it.each(['東京', 'ひらがな', 'カタカナ', 'กรุงเทพ', 'ວຽງຈັນ', 'ភ្នំពេញ', 'ရန်ကုန်', 'In 東京'])(
  'there are no spaces between the words of %s',
  (text) => expect(isUnspaced(text)).toBe(true),
);
it.each(['', 'Oslo', 'Москва', '서울', 'القاهرة', 'दिल्ली', '3.5'])('there are between those of %s', (text) =>
  expect(isUnspaced(text)).toBe(false),
);
