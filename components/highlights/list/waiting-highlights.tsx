'use client';

import type { ReactNode } from 'react';
import { useOnDevice } from '@/components/offline/stored-on-device';
import { withPendingAnnotations } from '@/lib/device/writes/pending-annotations';
import { StoredHighlight } from './stored-highlight';

interface Props {
  /** The highlights that the server knows of and the page lists. */
  listed: readonly string[];
  /** What stands here where none waits. */
  otherwise?: ReactNode;
}

/** Highlights made without network, before those that the server listed when the page was stored. */
export function WaitingHighlights({ listed, otherwise = null }: Props) {
  const here = useOnDevice();
  const made = withPendingAnnotations([], null, here?.waited ?? []).filter(({ id }) => !listed.includes(id));
  if (made.length === 0) return otherwise;
  const waits = (id: string) => here?.waiting.some(({ path }) => path.endsWith(`/annotations/${id}`));
  return (
    <ol>
      {made.reverse().map((annotation) => (
        <li key={annotation.id}>
          <StoredHighlight annotation={annotation} article={{}} waits={waits(annotation.id)} />
        </li>
      ))}
    </ol>
  );
}
