'use client';

import { useId, useRef, useState } from 'react';
import { useHydrated } from '@/components/ui/use-hydrated';
import type { ImportCounts } from '@/lib/api/highlights-file';
import { lookAtFile, type ReadyImport, takeIn } from './import-parts';

type State =
  | { step: 'choose' }
  | { step: 'busy' }
  | { step: 'ready'; ready: ReadyImport }
  | { step: 'done'; counts: ImportCounts }
  | { step: 'refused'; reason: string; ready?: ReadyImport };

/** Takes a file of highlights in: looks first, says what would come of it, and asks. */
export function ImportHighlights() {
  const hydrated = useHydrated();
  const [state, setState] = useState<State>({ step: 'choose' });
  const input = useRef<HTMLInputElement>(null);
  const id = useId();

  async function run(work: () => Promise<State>, ready?: ReadyImport) {
    setState({ step: 'busy' });
    try {
      setState(await work());
    } catch (error) {
      const reason = error instanceof Error ? error.message : 'The import failed.';
      setState({ step: 'refused', reason, ready });
    }
  }

  const look = (file: File) =>
    run(async () => {
      const looked = await lookAtFile(file);
      return 'reason' in looked
        ? { step: 'refused', reason: looked.reason }
        : { step: 'ready', ready: looked };
    });

  function take(ready: ReadyImport) {
    return run(async () => {
      const counts = await takeIn(ready);
      if (input.current) input.current.value = '';
      return { step: 'done', counts };
    }, ready);
  }

  const ready = state.step === 'ready' || state.step === 'refused' ? state.ready : undefined;
  return (
    <div>
      <label htmlFor={id} className="block font-semibold">
        Import highlights
      </label>
      <p className="text-muted text-[0.9375rem]">
        A JSON file that was exported here or from another Backstory.
      </p>
      <input
        ref={input}
        id={id}
        type="file"
        accept=".json,application/json"
        disabled={!hydrated || state.step === 'busy'}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file) void look(file);
        }}
        className="mt-2 min-h-11 max-w-full"
      />
      <div role="status">
        {state.step === 'busy' && <p>Reading the file …</p>}
        {state.step === 'refused' && <p>{state.reason}</p>}
        {state.step === 'done' && <p>Taken in: {inWords(state.counts)}.</p>}
        {state.step === 'ready' && <p>This file has {inWords(state.ready.counts)}.</p>}
      </div>
      {ready && (
        <button type="button" onClick={() => void take(ready)} className="own-data-button">
          {state.step === 'ready' ? 'Import' : 'Try again'}
        </button>
      )}
    </div>
  );
}

function inWords({ added, merged, unchanged }: ImportCounts): string {
  const parts = [
    `${added} new ${added === 1 ? 'highlight' : 'highlights'}`,
    ...(merged > 0 ? [`${merged} with something to add to what is here`] : []),
    ...(unchanged > 0 ? [`${unchanged} that ${unchanged === 1 ? 'is' : 'are'} here already`] : []),
  ];
  return parts.join(', ');
}
