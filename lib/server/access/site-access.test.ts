import { describe, expect, it, vi } from 'vitest';
import type { Access } from '../../base/site-settings';
import { siteAccess } from './site-access';

describe('who may read', () => {
  it('is asked once, and anew when it may have changed', async () => {
    let now: Access = 'open';
    const ask = vi.fn(async () => now);
    const access = siteAccess(ask);
    expect(access.isOpen()).toBe(false);
    expect(await access.current()).toBe('open');
    expect(access.current()).toBe('open');
    expect(access.isOpen()).toBe(true);
    now = 'members';
    access.forget();
    expect(access.isOpen()).toBe(false);
    expect(await access.current()).toBe('members');
    expect(ask).toHaveBeenCalledTimes(2);
  });

  it('is not remembered as it was read before it changed', async () => {
    const answers: ((access: Access) => void)[] = [];
    const access = siteAccess(() => new Promise((resolve) => answers.push(resolve)));
    const before = access.current();
    access.forget();
    const after = access.current();
    answers[1]?.('members');
    expect(await after).toBe('members');
    answers[0]?.('open');
    expect(await before).toBe('open');
    expect(access.current()).toBe('members');
  });

  it('is asked again where it could not be said', async () => {
    const ask = vi.fn<() => Promise<Access>>().mockRejectedValueOnce(new Error('away'));
    ask.mockResolvedValue('members');
    const access = siteAccess(ask);
    await expect(access.current()).rejects.toThrow('away');
    expect(await access.current()).toBe('members');
  });
});
