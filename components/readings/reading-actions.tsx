'use client';

import { type SubmitEvent, useId, useState } from 'react';
import { notify } from '@/components/ui/notices';
import { type ReadingChange, changeReading, type Reading } from '@/lib/reader/reading';
import { undoReadingChange, useReadingChange } from './reading-queries';

interface Props {
  chosen: readonly Reading[];
  tags: readonly string[];
  /** Called at once, and again if the server doesn't do it. */
  onChange: (readings: readonly Reading[]) => void;
  onChooseAll: () => void;
}

const changes: { name: string; done: string; change: ReadingChange }[] = [
  { name: 'Save', done: 'saved', change: { saved: true } },
  { name: 'Unsave', done: 'no longer saved', change: { saved: false } },
  { name: 'Finish', done: 'finished', change: { finished: true } },
  { name: 'Unfinish', done: 'no longer finished', change: { finished: false } },
  { name: 'Archive', done: 'archived', change: { archived: true } },
  { name: 'Unarchive', done: 'back from the archive', change: { archived: false } },
];

const counted = (count: number) => (count === 1 ? 'One article' : `${count} articles`);

/** What can be done with several articles at once, each with its undoing; one has its tools on its own page. */
export function ReadingActions({ chosen, tags, onChange, onChooseAll }: Props) {
  const { mutate } = useReadingChange();
  const [tag, setTag] = useState('');
  const known = useId();
  const isSeveral = chosen.length > 1;

  function act(change: ReadingChange, done: string) {
    const before = [...chosen];
    const after = before.map((reading) => changeReading(reading, change));
    onChange(after);
    const dismissNotice = notify({
      text: `${counted(before.length)} ${done}.`,
      action: {
        label: 'Undo',
        run: () => {
          onChange(before);
          void undoReadingChange(before).then((isDone) => isDone || onChange(after));
        },
      },
    });
    mutate(
      { slugs: before.map(({ slug }) => slug), change },
      {
        onError: () => {
          dismissNotice();
          onChange(before);
        },
      },
    );
  }

  function submitTag(event: SubmitEvent) {
    event.preventDefault();
    if (tag.trim() === '' || !isSeveral) return;
    act({ tag: tag.trim() }, `tagged “${tag.trim()}”`);
    setTag('');
  }

  return (
    <div
      role="group"
      aria-label="With the chosen articles"
      className="border-rule mt-6 flex flex-wrap items-center gap-x-4 border-t pt-2 text-[0.9375rem]"
    >
      <button type="button" className="min-h-11 underline" onClick={onChooseAll}>
        Choose all
      </button>
      <span className="text-muted" role="status">
        {chosen.length > 0 && `${counted(chosen.length)} chosen`}
        {chosen.length === 1 && '. What is done with several at once shows with the second.'}
      </span>
      {isSeveral && (
        <>
          {changes.map(({ name, done, change }) => (
            <button
              key={name}
              type="button"
              className="min-h-11 font-semibold"
              onClick={() => act(change, done)}
            >
              {name}
            </button>
          ))}
          <form onSubmit={submitTag} className="flex items-center gap-2">
            <label className="flex items-center gap-2">
              Tag
              <input
                list={known}
                value={tag}
                maxLength={60}
                onChange={(event) => setTag(event.target.value)}
                className="border-muted bg-paper h-11 w-36 border px-2"
              />
            </label>
            <datalist id={known}>
              {tags.map((name) => (
                <option key={name} value={name} />
              ))}
            </datalist>
            <button type="submit" className="min-h-11 font-semibold">
              Add tag
            </button>
          </form>
        </>
      )}
    </div>
  );
}
