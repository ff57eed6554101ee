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

/** Saves, finishes and archives the article. Its buttons stand in `site/article-tools.tsx`. */
export function ReadingTools({ slug }: { slug: string }) {
  return tools.map((tool) => <Tool key={tool.mark} slug={slug} {...tool} />);
}

type ToolProps = (typeof tools)[number] & { slug: string };

function Tool({ slug, mark, name, done, reported, keys }: ToolProps) {
  const known = useReading(slug);
  const reading = known ?? untouched(slug);
  const { mutate } = useReadingChange();
  const isOn = reading[mark];

  function toggle() {
    const change: ReadingChange = { [mark]: !isOn };
    const action = { label: 'Undo', run: () => void undoReadingChange([reading]) };
    const dismissNotice = notify({ text: reported[isOn ? 1 : 0], action });
    mutate({ slugs: [slug], change }, { onError: dismissNotice });
  }

  // A tap that came before is done to what the reader has, not to what the page began with.
  useCommand(
    known
      ? {
          id: mark,
          name: isOn ? `Undo: ${done.toLowerCase()}` : `${name} this article`,
          group: 'Library',
          keys,
          isOn,
          run: toggle,
        }
      : null,
  );
  return null;
}
