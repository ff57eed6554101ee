'use client';

import { useId, useState } from 'react';
import { type Command, runCommand, useCommands } from '@/components/ui/commands';
import { Switch } from '@/components/settings/controls';
import { useSettings } from '@/components/settings/use-settings';
import { byGroup, findCommands } from './find-commands';
import { KeyCaps } from './key-caps';
import { ToolDialog, useCloseTool } from './tool-dialog';

type WithKeys = Command & { keys: string };

const hasKeys = (command: Command): command is WithKeys => command.keys !== undefined;

/** All shortcuts of this page. The default export is what `lazy` takes. */
export default function ShortcutList({ onClosed }: { onClosed: () => void }) {
  return (
    <ToolDialog label="Keyboard shortcuts" onClosed={onClosed}>
      <ListContent />
    </ToolDialog>
  );
}

function ListContent() {
  const close = useCloseTool();
  const [typed, setTyped] = useState('');
  const [{ shortcuts }, change] = useSettings();
  const found = findCommands(useCommands().filter(hasKeys), typed);
  const id = useId();
  return (
    <>
      <div className="mb-1.5 flex items-center justify-between gap-4">
        <h2 className="font-semibold">Keyboard shortcuts</h2>
        <button type="button" className="min-h-11 px-2 underline" onClick={close}>
          Close
        </button>
      </div>
      <input
        // Of type `search`, Escape would empty it in place of closing the dialog.
        type="text"
        aria-label="Find a shortcut"
        placeholder="Find a shortcut"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        className="tool-dialog-field"
      />
      <p role="status" className={found.length > 0 ? 'sr-only' : 'text-muted py-3'}>
        {countInWords(found.length)}
      </p>
      <div className="tool-dialog-list" tabIndex={0} role="region" aria-label="Shortcuts">
        {byGroup(found).map(([group, commands]) => (
          <section key={group} aria-labelledby={`${id}${group}`}>
            <h3 id={`${id}${group}`} className="text-muted mt-3 text-[0.8125rem]">
              {group}
            </h3>
            <ul>
              {commands.map((command) => (
                <li key={command.id} className="flex justify-between gap-4 py-1.5">
                  <span>{command.name}</span>
                  <KeyCaps keys={command.keys} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      <div className="border-rule mt-2 flex flex-wrap items-center justify-between gap-x-4 border-t pt-2">
        <Switch
          label="Use shortcuts"
          checked={shortcuts}
          onSwitch={(checked) => change({ shortcuts: checked })}
        />
        <button
          type="button"
          className="min-h-11 underline"
          onClick={() => {
            close();
            runCommand('palette');
          }}
        >
          All commands
        </button>
      </div>
    </>
  );
}

function countInWords(count: number): string {
  if (count === 0) return 'No shortcut has these words.';
  return count === 1 ? 'One shortcut' : `${count} shortcuts`;
}
