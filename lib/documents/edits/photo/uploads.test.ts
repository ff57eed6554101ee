import { expect, it } from 'vitest';
import { uploadsIn, withUploadLine } from './uploads';

const picture = { src: `/pictures/${'a'.repeat(64)}`, width: 300, height: 200 };
const line = `${picture.src} 300 200`;
const silent = { picture, alt: '', caption: null, credit: null, standsIn: false };

it('an uploaded picture stands on a line with what its file says', () => {
  const photo = { ...silent, alt: 'A "sea"\nof ice', credit: 'Ada' };
  const field = withUploadLine(withUploadLine(line, photo), { ...photo, alt: 'Ice' });
  expect(field.split('\n')).toHaveLength(1);
  expect(uploadsIn(withUploadLine('', photo))).toEqual([photo]);
  expect(uploadsIn(field)).toEqual([{ ...photo, alt: 'Ice' }]);
});

it('what is said of it may be missing or broken', () => {
  for (const said of ['', ' {}', ' {"alt":1}', ' {alt}'])
    expect(uploadsIn(`${line}${said}`)).toEqual([silent]);
  const nul = String.raw`{"alt":"a\u0000b","caption":null,"credit":null}`;
  expect(uploadsIn(`${line} ${nul}`)).toEqual([{ ...silent, alt: 'ab' }]);
});

it.each(['https://a.example/b 3 2', '/pictures/../a 3 2', `/pictures/${'a'.repeat(64)} 0 2`, 'a'])(
  'is never what was not uploaded: %s',
  (other) => expect(uploadsIn(other)).toEqual([]),
);
