/** Right, found and wanted: what precision, recall and F1 are made from. */
export class Counts {
  right = 0;
  found = 0;
  wanted = 0;

  get f1(): number {
    return (200 * this.right) / (this.found + this.wanted || 1);
  }
}

/** A table in Markdown, the first cell of each row its name. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

export const oneDecimal = (value: number): string => value.toFixed(1);
