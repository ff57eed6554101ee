import { describe, expect, it } from 'vitest';
import { readSlug } from './slug-param';

describe('readSlug', () => {
  it('reads slugs of any script', () => {
    expect(readSlug('moscow-four-way-talks')).toBe('moscow-four-way-talks');
    expect(readSlug(encodeURIComponent('الميناء-القديم'))).toBe('الميناء-القديم');
  });

  it('refuses what no article can have', () => {
    expect(readSlug('%E0%A4%A')).toBeNull();
    expect(readSlug('a%00b')).toBeNull();
  });
});
