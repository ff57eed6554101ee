import type { IncomingMessage } from 'node:http';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { editorSessions } from './editor-sessions';

const editor = 'a1B2'.repeat(8);
const reader = 'c3D4'.repeat(8);
const request = (token?: string, name = 'backstory-session') =>
  ({ headers: { ...(token && { cookie: `${name}=${token}` }) } }) as unknown as IncomingMessage;

afterEach(() => void vi.useRealTimers());

function sessionsOf(isEditor = async (token: string) => token === editor) {
  const ask = vi.fn(isEditor);
  return { ask, sessions: editorSessions(ask, false) };
}

describe('an editor’s session', () => {
  it('is told from a reader’s, and from nobody’s without a question', async () => {
    const { ask, sessions } = sessionsOf();
    expect(sessions.isEditor(request())).toBe(false);
    expect(sessions.isEditor(request('made up'))).toBe(false);
    // Over http, the cookie that only https sets is no session.
    expect(sessions.isEditor(request(editor, '__Host-backstory-session'))).toBe(false);
    expect(ask).not.toHaveBeenCalled();
    expect(await sessions.isEditor(request(editor))).toBe(true);
    expect(await sessions.isEditor(request(reader))).toBe(false);
  });

  it('is asked for once a minute, and anew when sessions have changed', async () => {
    vi.useFakeTimers({ toFake: ['performance'] });
    const { ask, sessions } = sessionsOf();
    for (let left = 3; left > 0; left -= 1)
      expect([await sessions.isEditor(request(editor)), await sessions.isEditor(request(reader))]).toEqual([
        true,
        false,
      ]);
    expect(ask).toHaveBeenCalledTimes(2);
    sessions.forget();
    await sessions.isEditor(request(editor));
    expect(ask).toHaveBeenCalledTimes(3);
    vi.advanceTimersByTime(60_001);
    await sessions.isEditor(request(editor));
    expect(ask).toHaveBeenCalledTimes(4);
  });

  it('that ended while it was asked for is not remembered', async () => {
    let answer = (_: boolean) => {};
    const { ask, sessions } = sessionsOf(() => new Promise((resolve) => (answer = resolve)));
    const first = sessions.isEditor(request(editor));
    sessions.forget();
    answer(true);
    await first;
    void sessions.isEditor(request(editor));
    expect(ask).toHaveBeenCalledTimes(2);
  });

  it('reads as everybody does while nobody can be asked', async () => {
    const { sessions } = sessionsOf(async () => {
      throw new Error('The database is away');
    });
    expect(await sessions.isEditor(request(editor))).toBe(false);
  });
});
