import { describe, expect, it } from 'vitest';
import { decoded, findDirective } from './text-directive';

describe('a link to words that was cut or mistyped', () => {
  it('has no words, and nothing fails', () => {
    for (const cut of ['100%', '%E2%80', '%zz']) {
      expect(decoded(cut)).toBe('');
      expect(findDirective('Ships came in.', `text=${cut}`)).toBeNull();
    }
    expect(decoded('p%31')).toBe('p1');
  });
});
