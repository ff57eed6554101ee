import { describe, expect, it } from 'vitest';
import { parsePage } from '../source/parse-page';
import { elementsNamed } from '../source/page-tree';
import { isServicePicture, readPicture } from './read-picture';

/** The picture that an image's markup names. */
function pictureOf(markup: string) {
  const parsed = parsePage(markup);
  if ('finding' in parsed) throw new Error(parsed.finding.reason);
  const [image] = elementsNamed(parsed.root, 'img', 'amp-img');
  return image ? readPicture(image, 'https://harbor.example/2023/ferry') : null;
}

const address = 'https://harbor.example/p/ferry.jpg';

describe('a picture is read', () => {
  it.each([
    ['with its size', '<img src="/p/ferry.jpg" width="900" height="600">', address, 900, 600],
    ['with a size in pixels', '<img src="/p/ferry.jpg" width="900px" height="600px">', address, 900, 600],
    ['that scripts fetch', '<img src="data:image/gif;base64,R0" data-src="/p/ferry.jpg">', address, 0, 0],
    ['behind a blank one', '<img src="/blank.gif" data-original="/p/ferry.jpg">', address, 0, 0],
    [
      'of an accelerated page',
      '<amp-img src="/p/ferry.jpg" width="900" height="600"></amp-img>',
      address,
      900,
      600,
    ],
    [
      'in its largest size',
      '<img src="/p/s.jpg" width="300" height="200" srcset="/p/s.jpg 300w, /p/ferry.jpg 1200w, /p/m.jpg 600w">',
      address,
      1200,
      800,
    ],
    ['in its sharpest form', '<img src="/p/s.jpg" srcset="/p/s.jpg 1x, /p/ferry.jpg 2x">', address, 0, 0],
    [
      'by an address with commas',
      '<img srcset="/p/w_300,h_200/ferry.jpg 300w, /p/w_900,h_600/ferry.jpg 900w">',
      'https://harbor.example/p/w_900,h_600/ferry.jpg',
      900,
      0,
    ],
    [
      'from what stands beside it for other browsers',
      '<picture><source srcset="/p/ferry.jpg 1200w"><img src="/p/s.jpg"></picture>',
      address,
      1200,
      0,
    ],
  ])('%s', (_, markup, src, width, height) => {
    expect(pictureOf(markup)).toEqual({ src, width, height });
  });
});

describe('no picture of the article is', () => {
  it.each([
    ['a mark', '<img src="/img/logo.png" width="300" height="200">'],
    ['a face', '<img src="/p/nora.jpg" class="author-headshot" width="300" height="300">'],
    ['a small one', '<img src="/p/ferry.jpg" width="60" height="60">'],
    ['a line', '<img src="/p/line.jpg" width="600" height="10">'],
    ['a pixel that counts', '<img src="https://count.example/pixel?id=4">'],
    ['an address that scripts fill in', '<img src="/p/ferry_{width}.jpg">'],
    ['an address of another kind', '<img src="javascript:steal()">'],
    ['an image without address', '<img alt="The ferry">'],
  ])('%s', (_, markup) => {
    expect(pictureOf(markup)).toBeNull();
  });
});

it.each([
  ['https://a.example/assets/logo-dark.png', true],
  ['https://a.example/avatars/12.jpg', true],
  ['https://a.example/i/placeholder.jpg', true],
  ['https://a.example/i/spinner.gif', true],
  ['https://logo.example/p/ferry.jpg', false],
  ['https://a.example/p/catalogos.jpg', false],
  ['https://a.example/p/ferry.jpg?from=icon', false],
])('%s serves the page: %s', (src, isService) => {
  expect(isServicePicture(src)).toBe(isService);
});
