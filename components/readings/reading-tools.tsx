'use client';

import { notify } from '@/components/ui/notices';
import { type ReadingChange, untouched } from '@/lib/reader/reading';
import { useCommand } from '@/components/ui/commands';
import { useReadingChange, undoReadingChange, useReading } from './reading-queries';

const tools = [
  {
    mark: 'saved',
    name: 'Save',
    done: 'Saved',
    reported: ['Saved for later.', 'No longer saved.'],
    keys: 's',
  },
  {
    mark: 'finished',
    name: 'Finish',
    done: 'Finished',
    reported: ['Marked as finished.', 'No longer finished.'],
    keys: 'e',
  },
  {
    mark: 'archived',
    name: 'Archive',
    done: 'Archived',
    reported: ['Put into the archive.', 'Back from the archive.'],
    keys: 'x',
  },
] as const;

/** Save, finish and archive the article. */
export function ReadingTools({ slug }: { slug: string }) {
  return tools.map((tool) => <Tool key={tool.mark} slug={slug} {...tool} />);
}

type ToolProps = (typeof tools)[number] & { slug: string };

function Tool({ slug, mark, name, done, reported, keys }: ToolProps) {
  const reading = useReading(slug) ?? untouched(slug);
  const { mutate } = useReadingChange();
  const isOn = reading[mark];

  function toggle() {
    const change: ReadingChange = { [mark]: !isOn };
    const action = { label: 'Undo', run: () => void undoReadingChange([reading]) };
    const dismissNotice = notify({ text: reported[isOn ? 1 : 0], action });
    mutate({ slugs: [slug], change }, { onError: dismissNotice });
  }

  useCommand({
    id: mark,
    name: isOn ? `Undo: ${done.toLowerCase()}` : `${name} this article`,
    group: 'Library',
    keys,
    run: toggle,
  });
  return (
    <button
      type="button"
      aria-pressed={isOn}
      // A double click is one change, not a change and its undoing.
      onClick={({ detail }) => detail < 2 && toggle()}
      className={`hover:text-ink min-h-11 px-2 max-sm:px-1.5 ${isOn ? 'text-accent font-semibold' : ''}`}
    >
      {isOn ? done : name}
    </button>
  );
}
