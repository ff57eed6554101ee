'use client';

import { useLayoutEffect, useRef, useSyncExternalStore } from 'react';

export interface Notice {
  text: string;
  /** What can be done about it, such as "Undo". */
  action?: { label: string; run: () => void };
  /** An error stays until it is closed; all else goes by itself. */
  tone?: 'error';
}

interface Shown extends Notice {
  id: number;
}

/** WCAG 2.2.1: long enough to read and reach, and the action stays reachable elsewhere. */
const shownMs = 10_000;
/** One is shown at a time, the newest; an error that it covers stands there again when it goes. */
const mostWaiting = 3;

let shown: readonly Shown[] = [];
let count = 0;
const listeners = new Set<() => void>();
const none: readonly Shown[] = [];

function change(next: readonly Shown[]) {
  shown = next;
  for (const listener of listeners) listener();
}

/** Shows the reader what happened, in a live region at the lower edge. @returns closes it */
export function notify(notice: Notice): () => void {
  const id = ++count;
  const close = () => change(shown.filter((one) => one.id !== id));
  // The same again stands in place of what it was: an error that stays needs to be read but once.
  const others = shown.filter((one) => one.text !== notice.text);
  change([...others, { ...notice, id }].slice(-mostWaiting));
  if (notice.tone !== 'error') setTimeout(close, shownMs);
  return close;
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Where notices appear: once on a page. */
export function Notices() {
  const notices = useSyncExternalStore(
    subscribe,
    () => shown,
    () => none,
  );
  const region = useRef<HTMLDivElement>(null);
  const newest = notices.at(-1)?.id;

  useLayoutEffect(() => {
    // In the top layer, above a panel that may have been opened since.
    region.current?.hidePopover?.();
    region.current?.showPopover?.();
  }, [newest]);

  return (
    <div
      ref={region}
      popover="manual"
      role="status"
      aria-live="polite"
      lang="en"
      dir="ltr"
      className="notices print:hidden"
    >
      {notices.slice(-1).map(({ id, text, action, tone }) => (
        <div key={id} data-tone={tone} className={tone === 'error' ? 'notice notice-error' : 'notice'}>
          <p>{text}</p>
          {action && (
            <button
              type="button"
              className="min-h-11 px-2 font-semibold underline"
              onClick={() => {
                action.run();
                change(shown.filter((one) => one.id !== id));
              }}
            >
              {action.label}
            </button>
          )}
          <button
            type="button"
            aria-label="Close notice"
            className="grid size-11 place-items-center"
            onClick={() => change(shown.filter((one) => one.id !== id))}
          >
            ×
          </button>
        </div>
      ))}
    </div>
  );
}
