'use client';

import { useEffect, useState } from 'react';

/**
 * Lets files and links be dropped anywhere on the page, and files be pasted: they are put into the form, which is
 * sent at once.
 */
export function DropTarget({ form: id }: { form: string }) {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const leaving = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const over = (event: DragEvent) => {
      if (!event.dataTransfer || isWithin(event.target)) return;
      event.preventDefault();
      setOver(true);
    };
    const drop = (event: DragEvent) => {
      setOver(false);
      if (!event.dataTransfer || isWithin(event.target)) return;
      event.preventDefault();
      handIn(id, event.dataTransfer);
    };
    const paste = (event: ClipboardEvent) => {
      if (event.clipboardData && event.clipboardData.files.length > 0) {
        event.preventDefault();
        handIn(id, event.clipboardData);
      }
    };
    const stop = new AbortController();
    const on = { signal: stop.signal };
    document.addEventListener('dragover', over, on);
    document.addEventListener('dragleave', leaving, on);
    document.addEventListener('drop', drop, on);
    document.addEventListener('paste', paste, on);
    return () => stop.abort();
  }, [id]);
  return (
    <p
      className={`mt-4 rounded-sm border-2 border-dashed px-4 py-3 ${isOver ? 'border-accent bg-lit' : 'border-rule text-muted'}`}
    >
      Drop files or links anywhere on this page: they are added at once.
    </p>
  );
}

/** What is dropped into a text is for the text. */
const isWithin = (target: EventTarget | null): boolean =>
  target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement;

function handIn(id: string, data: DataTransfer): void {
  const form = document.getElementById(id);
  if (!(form instanceof HTMLFormElement)) return;
  const [input, text] = [form.elements.namedItem('file'), form.elements.namedItem('text')];
  if (!(input instanceof HTMLInputElement) || !(text instanceof HTMLTextAreaElement)) return;
  if (data.files.length > 0) input.files = data.files;
  else {
    const links = data.getData('text/uri-list') || data.getData('text/plain');
    if (links.trim() === '') return;
    text.value = links
      .split('\n')
      .filter((line) => !line.startsWith('#'))
      .join('\n');
  }
  form.requestSubmit();
}
