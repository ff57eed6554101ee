'use client';

import { useQuery } from '@tanstack/react-query';
import { withPendingAnnotations } from '@/lib/device/writes/pending-annotations';
import { notify } from '@/components/ui/notices';
import type { Annotation, HighlightColour } from '@/lib/reader/annotation';
import type { WordsSelector } from '@/lib/reader/annotation';
import { isAnnotations } from '@/lib/device/answers/annotations';
import { newId } from '@/lib/device/new-id';
import { pageQueries } from '@/components/ui/page-queries';
import { readOwn } from '@/lib/device/writes/read-own';
import { dismissNotice } from './take-back';
import { keepNew, removeStored, restoreStored, sendChange } from './write-annotations';

type AnnotationsAnswer = { annotations: Annotation[] };

const keyOf = (slug: string) => ['annotations', slug] as const;

/** What the reader has marked in this article, and what can be done to it. */
export function useAnnotations(slug: string, headline: string) {
  const { data, isError } = useQuery({
    queryKey: keyOf(slug),
    queryFn: ({ signal }) =>
      readOwn(`/api/reader/annotations?article=${encodeURIComponent(slug)}`, isAnnotations, signal, {
        none: { annotations: [] },
        apply: ({ annotations }, writes) => ({
          annotations: withPendingAnnotations(annotations, slug, writes),
        }),
      }),
  });

  /** Shown at once; undone, with a notice, where the server won't have it. */
  async function change(
    id: string,
    next: (annotations: Annotation[]) => Annotation[],
    send: () => Promise<Annotation | null>,
  ): Promise<boolean> {
    const queries = pageQueries();
    await queries.cancelQueries({ queryKey: keyOf(slug) });
    const reported = queries.getQueryData<AnnotationsAnswer>(keyOf(slug));
    const before = reported?.annotations ?? none;
    queries.setQueryData<AnnotationsAnswer>(keyOf(slug), { annotations: next(before) });
    try {
      const answer = await send();
      // What the server has besides was not listed yet; that it was asked for has just been cancelled.
      if (!reported) void queries.invalidateQueries({ queryKey: keyOf(slug) });
      if (answer)
        queries.setQueryData<AnnotationsAnswer>(keyOf(slug), (now) => ({
          annotations: (now?.annotations ?? []).map((one) => (one.id === answer.id ? answer : one)),
        }));
      return true;
    } catch (error) {
      queries.setQueryData<AnnotationsAnswer>(keyOf(slug), (now) => ({
        annotations: dismissNotice(now?.annotations ?? none, before, id),
      }));
      if (!reported) void queries.invalidateQueries({ queryKey: keyOf(slug) });
      notify({ tone: 'error', text: error instanceof Error ? error.message : 'Nothing was changed.' });
      return false;
    }
  }

  /** The highlight at once, and whether it could be stored; where it could not, the reader was notified why. */
  function add(
    selector: WordsSelector,
    colour: HighlightColour,
  ): { made: Annotation; stored: Promise<boolean> } {
    const now = new Date().toISOString();
    const made: Annotation = {
      id: newId(),
      target: { source: { slug, headline }, selector },
      colour,
      note: null,
      revision: 0,
      created: now,
      modified: now,
      orphaned: null,
    };
    const stored = change(
      made.id,
      (annotations) => [...annotations, made],
      () => keepNew(made),
    );
    return { made, stored };
  }

  async function edit(one: Annotation, changed: { colour?: HighlightColour; note?: string | null }) {
    // The server wouldn't have the highlight itself, of which the reader was notified.
    const now = pageQueries().getQueryData<AnnotationsAnswer>(keyOf(slug));
    if (now && !now.annotations.some(({ id }) => id === one.id)) return false;
    return change(
      one.id,
      (annotations) => annotations.map((other) => (other.id === one.id ? { ...other, ...changed } : other)),
      () => sendChange(one, changed),
    );
  }

  const restore = (one: Annotation) =>
    change(
      one.id,
      (annotations) => [...annotations.filter(({ id }) => id !== one.id), one],
      () => restoreStored(one.id),
    );

  async function remove(one: Annotation): Promise<void> {
    const done = await change(
      one.id,
      (annotations) => annotations.filter(({ id }) => id !== one.id),
      () => removeStored(one.id),
    );
    if (done) notify({ text: 'Highlight deleted.', action: { label: 'Undo', run: () => void restore(one) } });
  }

  return { annotations: data?.annotations ?? none, isError, add, edit, remove };
}

const none: Annotation[] = [];
