/** A stretch of text between quotation marks within one paragraph, the marks not included. */
export interface QuotedPart {
  start: number;
  end: number;
  /** False where the paragraph ends before the mark does. */
  closed: boolean;
  /** True where it carries on from the part before, opened again at the head of a new paragraph. */
  continues: boolean;
  /** True for single marks, which quote inside quotes or in headlines and are easily mistaken. */
  single: boolean;
}

/** Which marks can close one that opened: „ is closed by “ in German and by ” in Polish. */
const closers: Record<string, string> = {
  '“': '”',
  '„': '“”',
  '‟': '”',
  '«': '»',
  '»': '«',
  '”': '”',
  '"': '"',
  '「': '」',
  '『': '』',
  '〝': '〞〟',
  '＂': '＂',
  '‹': '›',
};

// These open wherever they stand; the others need a look at what stands around them.
const ALWAYS_OPEN = '“„‟«「『〝‹';
const MAYBE_OPEN = '"”»＂';
const SPACE_OR_OPENING = /[\s([{—–\-/:;,>‘'¿¡]/;
const LETTER = /[\p{L}\p{N}]/u;

/** Every quoted part of a text, in order; what is quoted inside a quotation is left inside. */
export function findQuotedParts(text: string): QuotedPart[] {
  const parts: QuotedPart[] = [];
  let lineStart = 0;
  let carried = '';
  while (lineStart <= text.length) {
    const newline = text.indexOf('\n', lineStart);
    const lineEnd = newline < 0 ? text.length : newline;
    if (lineEnd > lineStart) carried = readLine(text, lineStart, lineEnd, carried, parts);
    lineStart = lineEnd + 1;
  }
  // Who quotes in double marks keeps single ones for headlines and for quotations inside quotations.
  const doubled = parts.some((part) => !part.single) || text.includes("''");
  return doubled ? parts.filter((part) => !part.single) : parts;
}

const MARKS = /["“”„‟«»「」『』〝〞〟＂‹›‘’']/g;

/** Reads one paragraph; answers the mark that is still open at its end, if any. */
function readLine(text: string, from: number, to: number, carried: string, parts: QuotedPart[]): string {
  const line = text.slice(from, to);
  if (line.trim() === '') return carried;
  const indent = from + line.search(/\S/);
  const singles = new SingleMarks(text, to, parts);
  // Nested marks of the same kind are only believed where the paragraph closes as many as it opens.
  const balanced = isBalanced(line);
  let open = '';
  let openAt = 0;
  let depth = 0;
  let continues = false;
  for (const match of line.matchAll(MARKS)) {
    const at = from + match.index;
    const mark = match[0];
    if (open !== '') {
      if (closers[open]?.includes(mark) || closesOddly(text, at, open, mark)) {
        if (depth > 0) depth--;
        else {
          pushPart(text, parts, { start: openAt + 1, end: at, closed: true, continues, single: false });
          open = '';
          singles.restart();
        }
      } else if ((mark === open && balanced) || (open === '"' && mark === '“')) depth++;
      continue;
    }
    if (mark === '‘' || mark === '’' || mark === "'") {
      singles.read(at, mark, at === indent);
      continue;
    }
    if (!opens(text, at, mark, from)) continue;
    singles.restart();
    open = mark;
    openAt = at;
    depth = 0;
    continues = at === indent && carried === mark;
  }
  if (open === '') {
    singles.finish();
    return '';
  }
  pushPart(text, parts, { start: openAt + 1, end: to, closed: false, continues, single: false });
  return open;
}

function pushPart(text: string, parts: QuotedPart[], part: QuotedPart) {
  while (part.start < part.end && /\s/.test(text[part.start] ?? '')) part.start++;
  while (part.end > part.start && /\s/.test(text[part.end - 1] ?? '')) part.end--;
  if (part.start < part.end) parts.push(part);
}

function opens(text: string, at: number, mark: string, lineStart: number): boolean {
  if (ALWAYS_OPEN.includes(mark)) return true;
  if (!MAYBE_OPEN.includes(mark)) return false;
  const before = at > lineStart ? (text[at - 1] ?? '') : ' ';
  const after = text[at + 1] ?? ' ';
  if (/\s/.test(after) && before !== ' ' && before !== '\u00a0') return false;
  // After a figure it stands for inches, after an equals sign for a value in left-over markup.
  if (mark === '"' || mark === '＂') return !/[\d=]/.test(before);
  return SPACE_OR_OPENING.test(before);
}

/** A page that mixes curly and straight marks: “…" and "…”. */
function closesOddly(text: string, at: number, open: string, mark: string): boolean {
  if (open === '"') return mark === '”';
  const after = text[at + 1] ?? ' ';
  // A closing mark set the wrong way round: “It is over,“ he said.
  if (open === '“' && mark === '“') return /[,.!?]/.test(text[at - 1] ?? '') && /[\s[(]/.test(after);
  return open === '“' && mark === '"' && !/\s/.test(text[at - 1] ?? ' ');
}

function isBalanced(line: string): boolean {
  return count(line, '“') + count(line, '«') <= count(line, '”') + count(line, '»');
}

function count(line: string, mark: string): number {
  let found = 0;
  for (let at = line.indexOf(mark); at >= 0; at = line.indexOf(mark, at + 1)) found++;
  return found;
}

/** Single quotation marks of a paragraph, distinguished from apostrophes. */
class SingleMarks {
  private openAt = -1;
  private weakEnd = -1;

  constructor(
    private readonly text: string,
    private readonly lineEnd: number,
    private readonly parts: QuotedPart[],
  ) {}

  restart() {
    this.openAt = -1;
    this.weakEnd = -1;
  }

  read(at: number, mark: string, first: boolean) {
    const before = first ? ' ' : (this.text[at - 1] ?? ' ');
    const after = at + 1 < this.lineEnd ? (this.text[at + 1] ?? ' ') : ' ';
    // Two apostrophes in a row are the mark of old wire copy; alone they tell nothing of where a quote ends.
    if (before === mark || after === mark) return;
    if (mark !== '’' && SPACE_OR_OPENING.test(before) && /\p{L}/u.test(after)) {
      // A mark that opens while one is open: the earlier one was an apostrophe, or ends at a doubtful one.
      this.finish();
      this.openAt = at;
      this.weakEnd = -1;
      return;
    }
    if (this.openAt < 0 || mark === '‘' || LETTER.test(after) || /\s/.test(before)) return;
    // "the workers’ rights": after an s and before a word it may be a possessive.
    if (before === 's' && /\s/.test(after)) {
      if (this.weakEnd < 0) this.weakEnd = at;
      return;
    }
    this.close(at);
  }

  finish() {
    if (this.openAt >= 0 && this.weakEnd >= 0) this.close(this.weakEnd);
    this.restart();
  }

  private close(end: number) {
    const start = this.openAt + 1;
    pushPart(this.text, this.parts, { start, end, closed: true, continues: false, single: true });
    this.restart();
  }
}
