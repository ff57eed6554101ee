'use client';

import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { type Command, useCommands } from '@/components/ui/commands';
import { byGroup, findCommands } from './find-commands';
import { KeyCaps } from './key-caps';
import { ToolDialog, useCloseTool } from './tool-dialog';

/** The palette itself is of no use from within. */
const isOffered = ({ id }: Command) => id !== 'palette';

/** What is chosen when nothing fits: the words may be some of an article. */
const searchFor = (words: string): Command => ({
  id: 'search-for',
  name: `Search articles for “${words}”`,
  group: 'Library',
  run: () => void window.open(`/search?q=${encodeURIComponent(words)}`, '_self'),
});

/** All commands of this page, found by typing. The default export is what `lazy` takes. */
export default function Palette({ onClosed }: { onClosed: () => void }) {
  return (
    <ToolDialog label="Commands" onClosed={onClosed}>
      <PaletteContent />
    </ToolDialog>
  );
}

function PaletteContent() {
  const close = useCloseTool();
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState(0);
  const list = useRef<HTMLUListElement>(null);
  const id = useId();
  const words = typed.trim();
  const commands = useCommands().filter(isOffered);
  const found = words
    ? [...findCommands(commands, words), searchFor(words)]
    : byGroup(commands).flatMap(([, those]) => those);
  const at = Math.min(chosen, found.length - 1);

  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [at, typed]);

  function choose(command: Command | undefined) {
    close();
    command?.run();
  }

  function onKeyDown(event: KeyboardEvent) {
    // Keys that end the input of a word in Japanese, say, aren't meant for the list.
    if (event.nativeEvent.isComposing) return;
    const to = { ArrowDown: at + 1, ArrowUp: at - 1 }[event.key];
    if (to !== undefined) setChosen((to + found.length) % found.length);
    else if (event.key === 'Enter') choose(found[at]);
    else return;
    event.preventDefault();
  }

  return (
    <>
      <div className="flex items-center gap-2">
        <input
          role="combobox"
          aria-label="Find a command"
          aria-expanded="true"
          aria-controls={id}
          aria-activedescendant={`${id}${found[at]?.id}`}
          aria-autocomplete="list"
          autoComplete="off"
          spellCheck={false}
          placeholder="Find a command"
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            setChosen(0);
          }}
          onKeyDown={onKeyDown}
          className="tool-dialog-field flex-1"
        />
        <button type="button" className="min-h-11 px-2 underline" onClick={close}>
          Close
        </button>
      </div>
      <p role="status" className="sr-only">
        {found.length === 1 ? 'One command' : `${found.length} commands`}
      </p>
      <ul ref={list} id={id} role="listbox" aria-label="Commands" className="tool-dialog-list">
        {found.map((command, index) => (
          <li
            key={command.id}
            id={`${id}${command.id}`}
            role="option"
            aria-selected={index === at}
            onClick={() => choose(command)}
            className="palette-option"
          >
            <span>
              {command.name} <span className="palette-group">{command.group}</span>
            </span>
            {command.keys && <KeyCaps keys={command.keys} />}
          </li>
        ))}
      </ul>
    </>
  );
}
