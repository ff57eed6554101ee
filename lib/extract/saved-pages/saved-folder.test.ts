import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSavedFrom, savedFiles } from './saved-folder';

describe('savedFiles', () => {
  const find = savedFiles([
    'Night Ferry_files/pier 1.jpg',
    'Night Ferry_files/100%.png',
    'Night Ferry_files/Über.jpg',
  ]);

  it.each([
    ['./Night%20Ferry_files/pier%201.jpg', 'Night Ferry_files/pier 1.jpg'],
    ['Night Ferry_files/pier 1.jpg?width=300#x', 'Night Ferry_files/pier 1.jpg'],
    ['Night Ferry_files\\PIER 1.jpg', 'Night Ferry_files/pier 1.jpg'],
    ['x/../Night Ferry_files/100%.png', 'Night Ferry_files/100%.png'],
    ['Night Ferry_files/U\u0308ber.jpg', 'Night Ferry_files/Über.jpg'],
  ])('finds %s', (address, path) => {
    expect(find(address)).toBe(path);
  });

  it.each([
    '../Night Ferry_files/pier 1.jpg',
    '/etc/passwd',
    'file:///etc/passwd',
    'https://a.example/1.jpg',
    '',
    '%00',
  ])('finds nothing for %s', (address) => {
    expect(find(address)).toBeNull();
  });

  it('answers with what was listed and with nothing else', () => {
    const name = fc.constantFrom('a', 'b', '..', '.', '%2e%2e', '/', '\\', '%2f', 'C:');
    fc.assert(
      fc.property(fc.array(name), fc.array(name), (one, other) => {
        const listing = [one.join('/')];
        const found = savedFiles(listing)(other.join('/'));
        expect(found === null || listing.includes(found)).toBe(true);
      }),
    );
  });
});

describe('findSavedFrom', () => {
  it('reads the comments that programs leave', () => {
    expect(
      findSavedFrom('<!DOCTYPE html>\n<!-- saved from url=(0024)https://coast.example/1 -->\n<html>'),
    ).toBe('https://coast.example/1');
    expect(
      findSavedFrom(
        '<!DOCTYPE html> <html><!--\n Page saved with SingleFile \n url: https://coast.example/2 \n',
      ),
    ).toBe('https://coast.example/2');
    expect(findSavedFrom('<!-- saved from url=(0016)about:internet -->')).toBeNull();
    expect(findSavedFrom('<p>saved from url</p>')).toBeNull();
  });
});
