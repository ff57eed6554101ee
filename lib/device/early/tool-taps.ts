/**
 * Taps on the tools of a page, from the first on. The HTML has their buttons, and their scripts come later: until a
 * tool is taken over, a tap is noted on its button, which shows it, and done when the tool comes.
 */
const ready = 'data-ready';
const tapped = 'data-tapped';

type Marked = Pick<Element, 'getAttribute' | 'hasAttribute' | 'removeAttribute' | 'setAttribute'>;

/** Notes a tap on a tool whose script isn't here. */
export function noteTap(target: EventTarget | null): void {
  const button = target instanceof Element ? target.closest(`[data-tool]:not([${ready}])`) : null;
  if (!button) return;
  button.setAttribute(tapped, '');
  if (button.hasAttribute('aria-pressed')) button.setAttribute('aria-pressed', 'true');
}

/** Takes the tool's buttons over. @returns whether one was tapped before */
export function takeOverTool(
  page: { querySelectorAll(selector: string): Iterable<Marked> },
  tool: string,
): boolean {
  let wasTapped = false;
  for (const button of page.querySelectorAll('[data-tool]')) {
    if (button.getAttribute('data-tool') !== tool) continue;
    button.setAttribute(ready, '');
    wasTapped ||= button.hasAttribute(tapped);
    button.removeAttribute(tapped);
  }
  return wasTapped;
}
