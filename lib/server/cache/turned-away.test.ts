import { expect, it } from 'vitest';
import { renamed } from './turned-away';

it('what has another slug is at the same address but for it, with what is below and asked for', () => {
  for (const [address, to] of [
    ['/articles/a%20b', '/articles/%C3%A4'],
    ['/stories/a%20b?moments=all', '/stories/%C3%A4?moments=all'],
    ['/stories/a%20b/opengraph-image-1', '/stories/%C3%A4/opengraph-image-1'],
  ] as const)
    expect(renamed(address, 'a b', 'ä')).toBe(to);
});
