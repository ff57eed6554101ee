/** A header of a part: Chromium's longest are the addresses of pictures, some hundred bytes each. */
const longestHeader = 64_000;

export interface MimePart {
  /** By name in lower case, lines that were folded joined. */
  headers: ReadonlyMap<string, string>;
  body: Uint8Array;
}

const [lineFeed, carriageReturn] = [10, 13];

/** Where the line that begins at `from` ends and the next begins. */
function lineAt(bytes: Uint8Array, from: number): { end: number; next: number } {
  const found = bytes.indexOf(lineFeed, from);
  const next = found < 0 ? bytes.length : found + 1;
  let end = found < 0 ? bytes.length : found;
  if (end > from && bytes[end - 1] === carriageReturn) end -= 1;
  return { end, next };
}

/** Headers and body of a message or one of its parts; null where the header does not end. */
export function readPart(bytes: Uint8Array): MimePart | null {
  const lines: string[] = [];
  const decoder = new TextDecoder();
  for (let at = 0; at <= bytes.length && at <= longestHeader;) {
    const { end, next } = lineAt(bytes, at);
    if (end === at) return { headers: toHeaders(lines), body: bytes.subarray(next) };
    if (end > longestHeader) return null;
    lines.push(decoder.decode(bytes.subarray(at, end)));
    at = next;
  }
  return null;
}

function toHeaders(lines: readonly string[]): Map<string, string> {
  const unfolded: string[] = [];
  for (const line of lines) {
    const last = unfolded.length - 1;
    if (/^[ \t]/.test(line) && last >= 0) unfolded[last] = `${unfolded[last] ?? ''} ${line.trim()}`;
    else unfolded.push(line);
  }
  const headers = new Map<string, string>();
  for (const line of unfolded) {
    const [name, value] = [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)];
    if (/^[\w-]+$/.test(name) && !headers.has(name.toLowerCase()))
      headers.set(name.toLowerCase(), value.trim());
  }
  return headers;
}

/** A Content-Type as its type, and one of its parameters. */
export function readContentType(header: string | undefined): {
  type: string;
  parameter: (name: string) => string | null;
} {
  const type = header?.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  const parameters = new Map<string, string>();
  for (const [, name = '', quoted, bare] of (header ?? '').matchAll(
    /;\s*([\w-]+)\s*=\s*(?:"([^"]*)"|([^\s;"]+))/g,
  ))
    if (!parameters.has(name.toLowerCase())) parameters.set(name.toLowerCase(), quoted ?? bare ?? '');
  return { type, parameter: (name) => parameters.get(name) ?? null };
}

/** Between the lines `--boundary` and up to `--boundary--`; the last may be cut off. */
export function splitParts(body: Uint8Array, boundary: string, most: number): Uint8Array[] {
  const mark = new TextEncoder().encode(`--${boundary}`);
  const parts: Uint8Array[] = [];
  let start = -1;
  let previousEnd = 0;
  for (let at = 0; at < body.length && parts.length < most;) {
    const { end, next } = lineAt(body, at);
    if (body[at] === 45 && mark.every((byte, index) => body[at + index] === byte)) {
      const rest = new TextDecoder()
        .decode(body.subarray(at + mark.length, Math.min(end, at + mark.length + 80)))
        .trimEnd();
      if (rest === '' || rest === '--') {
        // The line end before a boundary belongs to the boundary.
        if (start >= 0) parts.push(body.subarray(start, Math.max(start, previousEnd)));
        start = next;
        if (rest === '--') return parts;
      }
    }
    previousEnd = end;
    at = next;
  }
  if (start >= 0 && start < body.length && parts.length < most) parts.push(body.subarray(start));
  return parts;
}
