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
  const asIs = tryParse(bare);
  if (asIs) return asIs.value;
  const repaired = escapeControls(bare)
    .replace(/,(\s*[}\]])/g, '$1')
    .replace(/([[{,]\s*),+/g, '$1')
    // Only the characters that JSON knows may follow a backslash.
    .replace(/\\(?!["\\/bfnrtu])/g, '');
  return (tryParse(repaired) ?? tryParse(repaired.replace(/&quot;/g, '"')))?.value;
}
