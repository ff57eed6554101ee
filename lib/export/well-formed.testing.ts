/** For the tests of this folder: a strict, small reader of XML that throws where a document isn't any. */
export function expectWellFormed(xml: string): void {
  const bad = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u.exec(xml);
  if (bad) throw new Error(`a character that XML can't hold at ${bad.index}`);
  const token = new RegExp(
    String.raw`<\?xml [^?]*\?>|<(\/?)([a-z][\w:-]*)((?: [\w:-]+="(?:[^<>&"]|&(?:amp|lt|gt|quot|#39);)*")*)(\/?)>|(?:[^<>&]|&(?:amp|lt|gt|quot|#39);)+`,
    'gy',
  );
  const open: string[] = [];
  while (token.lastIndex < xml.length) {
    const at = token.lastIndex;
    const match = token.exec(xml);
    if (!match) throw new Error(`not well-formed at ${at}: ${xml.slice(at, at + 60)}`);
    const [, closing, name, , empty] = match;
    if (!name || empty) continue;
    if (!closing) open.push(name);
    else if (open.pop() !== name) throw new Error(`</${name}> closes what isn't open at ${at}`);
  }
  if (open.length > 0) throw new Error(`left open: ${open.join(', ')}`);
}

const letters: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

export function unescape(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => letters[name] ?? '');
}
