'use client';

import { createContext, use, useLayoutEffect, useRef, type ReactNode } from 'react';

interface Props {
  label: string;
  onClosed: () => void;
  children: ReactNode;
}

const CloseTool = createContext<() => void>(() => {});

/** Closes the dialog around; once it has been called, the focus is back where it was. */
export const useCloseTool = (): (() => void) => use(CloseTool);

/**
 * A dialog that is open while it is there. At its end the focus is where it was, as browsers do it, and so
 * are the selected words, which a field's focus would lose: a command may be about them.
 */
export function ToolDialog({ label, onClosed, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const selected = useRef<Range | null>(null);

  useLayoutEffect(() => {
    const element = dialog.current;
    selected.current = selectedWords();
    element?.showModal();
    // On a touch screen a focused field brings up the keyboard, over what there is to choose from.
    if (matchMedia('(pointer: fine)').matches) element?.querySelector('input')?.focus();
    return () => element?.close();
  }, []);

  function close() {
    dialog.current?.close();
    selectAgain();
  }

  function selectAgain() {
    const range = selected.current;
    selected.current = null;
    if (range) getSelection()?.setBaseAndExtent(...ends(range));
  }

  return (
    <dialog
      ref={dialog}
      aria-label={label}
      className="tool-dialog"
      onClose={() => {
        // The event comes after a while, and the dialog may be open again.
        if (dialog.current?.open) return;
        selectAgain();
        onClosed();
      }}
      onClick={(event) => event.target === event.currentTarget && close()}
    >
      <div className="tool-dialog-content">
        <CloseTool value={close}>{children}</CloseTool>
      </div>
    </dialog>
  );
}

function selectedWords(): Range | null {
  const selection = getSelection();
  return selection && !selection.isCollapsed ? selection.getRangeAt(0).cloneRange() : null;
}

const ends = (range: Range) =>
  [range.startContainer, range.startOffset, range.endContainer, range.endOffset] as const;
