import { expect, it } from 'vitest';
import { isNeeded } from './dropped-files';

it.each([
  ['page.html', true],
  ['page_files/photo.jpg', true],
  ['page_files/photo.php', true],
  ['page_files/main.js', false],
  ['page_files/main.js.download', false],
  ['page_files/Type.WOFF2', false],
  ['.DS_Store', false],
  ['saved/.git/config', false],
])('%s is sent: %s', (path, expected) => expect(isNeeded(path)).toBe(expected));
