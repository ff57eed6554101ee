'use client';

import { lazy, Suspense, useRef, useState } from 'react';
import { untouched } from '@/lib/reader/reading';
import { useCommand } from '@/components/ui/commands';
import { useReading } from './reading-queries';

const TagPanel = lazy(() => import('./tag-panel'));

/** Shows how many tags the article has, and opens them. */
export function TagTool({ slug }: { slug: string }) {
  const reading = useReading(slug) ?? untouched(slug);
  const [wasOpened, setWasOpened] = useState(false);
  const panel = useRef<HTMLDivElement>(null);
  const count = reading.tags.length;
  useCommand({
    id: 'tags',
    name: 'Tags of this article',
    group: 'Library',
    run: () => panel.current?.showPopover(),
  });
  return (
    <>
      <button
        type="button"
        popoverTarget="article-tags"
        className={`hover:text-ink min-h-11 px-2 max-sm:px-1.5 ${count > 0 ? 'text-accent font-semibold' : ''}`}
      >
        Tags{count > 0 && <span className="max-[22rem]:sr-only">{` (${count})`}</span>}
      </button>
      {/* Not modal: a dialog would lock the notices' “Undo”. */}
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
    </>
  );
}
