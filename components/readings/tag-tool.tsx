'use client';

import { lazy, Suspense, useRef, useState } from 'react';
import { untouched } from '@/lib/reader/reading';
import { useCommand } from '@/components/ui/commands';
import { loadPatiently } from '@/components/ui/load-patiently';
import { useReading } from './reading-queries';

const TagPanel = lazy(() => loadPatiently(() => import('./tag-panel'), 'The tags come when it is back.'));

/** Counts the tags of the article, and opens them. Its button stands in `site/article-tools.tsx`. */
export function TagTool({ slug }: { slug: string }) {
  const reading = useReading(slug) ?? untouched(slug);
  const [wasOpened, setWasOpened] = useState(false);
  const panel = useRef<HTMLDivElement>(null);
  const count = reading.tags.length;
  useCommand({
    id: 'tags',
    name: 'Tags of this article',
    group: 'Library',
    count,
    run: () => panel.current?.showPopover(),
  });
  // Not modal: a dialog would lock the notices' “Undo”.
  return (
    <div
      ref={panel}
      id="article-tags"
      popover="auto"
      role="dialog"
      aria-label="Tags of this article"
      className="tag-panel"
      onBeforeToggle={() => setWasOpened(true)}
      onToggle={({ newState, currentTarget }) => {
        if (newState === 'open') currentTarget.querySelector('input')?.focus();
      }}
    >
      {wasOpened && (
        <Suspense fallback={<p className="text-muted">Loading …</p>}>
          <TagPanel reading={reading} onClose={() => panel.current?.hidePopover()} />
        </Suspense>
      )}
    </div>
  );
}
