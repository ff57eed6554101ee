/** In a JSON string, control characters must be escaped; templates print line breaks as they are. */
function escapeControls(json: string): string {
  let inString = false;
  let isEscaped = false;
  let fixed = '';
  for (const char of json) {
    if (inString && char < ' ') {
      fixed += isEscaped ? '' : ' ';
      isEscaped = false;
      continue;
    }
    fixed += char;
    if (isEscaped) isEscaped = false;
    else if (char === '\\') isEscaped = inString;
    else if (char === '"') inString = !inString;
  }
  return fixed;
}

const tryParse = (json: string): { value: unknown } | null => {
  try {
    return { value: JSON.parse(json) as unknown };
  } catch {
    return null;
  }
};

/** Whole articles with all their authors nest a tenth as deep; a row of brackets would fill memory with lists. */
const deepest = 100;
/** The longest article with its text in its data is a quarter of it; what is longer gets no second look. */
const longestRepaired = 1_000_000;

function isTooDeep(json: string): boolean {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < json.length; at += 1) {
    const code = json.charCodeAt(at);
    if (code === 0x5c) at += 1;
    else if (code === 0x22) inString = !inString;
    else if (inString) continue;
    else if (code === 0x5b || code === 0x7b) {
      depth += 1;
      if (depth > deepest) return true;
    } else if (code === 0x5d || code === 0x7d) depth -= 1;
  }
  return false;
}

/**
 * JSON as templates of web pages print it: in a comment or CDATA, with a comma or semicolon too many, raw
 * line breaks in strings. Undefined where it is past such repair.
 */
export function parseLooseJson(text: string): unknown {
  const bare = text
    .trim()
    .replace(/^(?:\/\/\s*)?(?:<!\[CDATA\[|<!--)/, '')
    .replace(/(?:\/\/\s*)?(?:\]\]>|-->)$/, '')
    .trim()
    .replace(/;$/, '');
  if (isTooDeep(bare)) return undefined;
  const asIs = tryParse(bare);
  if (asIs) return asIs.value;
  if (bare.length > longestRepaired) return undefined;
  const repaired = escapeControls(bare)
    .replace(/,(\s*[}\]])/g, '$1')
    .replace(/([[{,]\s*),+/g, '$1')
    // Only the characters that JSON knows may follow a backslash.
    .replace(/\\(?!["\\/bfnrtu])/g, '');
  return (tryParse(repaired) ?? tryParse(repaired.replace(/&quot;/g, '"')))?.value;
}
