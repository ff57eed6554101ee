import type { Run, RunStyle } from '../../../article/article';
import { parseHref } from '../../../article/runs';
import { unseen } from '../../html-text';

const styleOf: Readonly<Record<string, RunStyle>> = {
  em: 'emphasis',
  i: 'emphasis',
  cite: 'emphasis',
  dfn: 'emphasis',
  strong: 'strong',
  b: 'strong',
  code: 'code',
  kbd: 'code',
  samp: 'code',
  tt: 'code',
  s: 'strike',
  strike: 'strike',
  del: 'strike',
  sub: 'subscript',
  sup: 'superscript',
};

/** How text looks and where it leads at one place of the tree. */
export interface Look {
  styles: readonly RunStyle[];
  href: string | null;
}

export const plainLook: Look = { styles: [], href: null };

/** The look within an element, from that around it. Addresses come in through `parseHref` only. */
export function lookWithin(look: Look, name: string, href: string | null, base: string | null): Look {
  const style = Object.hasOwn(styleOf, name) ? styleOf[name] : undefined;
  const styles = style && !look.styles.includes(style) ? [...look.styles, style] : look.styles;
  if (name !== 'a' || href === null) return style ? { ...look, styles } : look;
  return { styles, href: parseHref(href, base ?? undefined) ?? look.href };
}

const isAlike = (run: Run, look: Look): boolean =>
  (run.href ?? null) === look.href &&
  (run.styles?.length ?? 0) === look.styles.length &&
  look.styles.every((style, index) => run.styles?.[index] === style);

/** A line of text being read: runs with blanks made one. */
export class RunLine {
  private runs: Run[] = [];
  private endsBlank = true;

  add(text: string, look: Look): void {
    let shown = text.replace(unseen, '').replace(/[\s\u00a0]+/g, ' ');
    if (this.endsBlank) shown = shown.trimStart();
    if (shown === '') return;
    this.endsBlank = shown.endsWith(' ');
    const last = this.runs.at(-1);
    if (last && isAlike(last, look)) last.text += shown;
    else
      this.runs.push({
        text: shown,
        ...(look.styles.length > 0 && { styles: [...look.styles] }),
        ...(look.href !== null && { href: look.href }),
      });
  }

  /** The line so far, without blanks at its end; and begins another. */
  take(): Run[] {
    const { runs } = this;
    this.runs = [];
    this.endsBlank = true;
    for (let last = runs.at(-1); last; last = runs.at(-1)) {
      last.text = last.text.trimEnd();
      if (last.text !== '') break;
      runs.pop();
    }
    return runs;
  }
}
