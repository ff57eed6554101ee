'use client';

import { type SubmitEvent, useState } from 'react';
import { notify } from '@/components/ui/notices';
import { useHydrated } from '@/components/ui/use-hydrated';
import { isTagUndo } from '@/lib/device/answers/readings';
import { isNull } from '@/lib/device/answers/shape';
import type { TagUndo } from '@/lib/reader/reading';
import { sendWrite } from '@/lib/device/writes/send-write';

interface Props {
  tag: { id: number; name: string } | null;
}

const show = (name: string | null) =>
  location.assign(name === null ? '/reading' : `/reading?${new URLSearchParams({ tag: name })}`);

/** The button that had the focus is gone with what it did. */
const takeFocus = (button: HTMLButtonElement | null) => button?.focus();

/** Renames or removes the tag that the page is narrowed to. A name that another tag has merges the two. */
export function TagEditor({ tag }: Props) {
  const hydrated = useHydrated();
  const [name, setName] = useState(tag?.name ?? '');
  const [undo, setUndo] = useState<TagUndo>(null);
  if (!hydrated || !tag) return null;
  const path = `/api/reader/tags/${tag.id}`;

  async function change(method: 'PATCH' | 'DELETE', done: string) {
    try {
      const body = method === 'PATCH' ? { name: name.trim() } : undefined;
      const sent = await sendWrite({ method, path, body, mayWait: false }, isTagUndo);
      setUndo(sent.state === 'sent' ? sent.answer : null);
      notify({ text: done });
    } catch (error) {
      notify({ text: error instanceof Error ? error.message : String(error), tone: 'error' });
    }
  }

  async function dismissNotice() {
    try {
      await sendWrite({ method: 'POST', path: '/api/reader/tags', body: undo, mayWait: false }, isNull);
      show(tag?.name ?? null);
    } catch (error) {
      notify({ text: error instanceof Error ? error.message : String(error), tone: 'error' });
    }
  }

  function rename(event: SubmitEvent) {
    event.preventDefault();
    if (name.trim() !== '' && name.trim() !== tag?.name)
      void change('PATCH', `The tag is now “${name.trim()}”.`);
  }

  return undo ? (
    <p className="flex min-h-11 flex-wrap items-center gap-x-4 text-[0.9375rem]">
      The tag was changed.
      <button
        ref={takeFocus}
        type="button"
        className="min-h-11 font-semibold underline"
        onClick={() => void dismissNotice()}
      >
        Undo
      </button>
      <button type="button" className="min-h-11 underline" onClick={() => show(undo.outOf?.name ?? null)}>
        Go on
      </button>
    </p>
  ) : (
    <form onSubmit={rename} className="flex flex-wrap items-center gap-x-3 text-[0.9375rem]">
      <label className="flex items-center gap-2">
        Name of the tag
        <input
          value={name}
          maxLength={60}
          onChange={(event) => setName(event.target.value)}
          className="border-muted bg-paper h-11 w-44 border px-2"
        />
      </label>
      <button type="submit" className="min-h-11 font-semibold">
        Rename
      </button>
      <button
        type="button"
        className="min-h-11 underline"
        onClick={() => void change('DELETE', 'The tag was removed.')}
      >
        Remove the tag
      </button>
    </form>
  );
}
