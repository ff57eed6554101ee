/** What no XML 1.0 document may hold, not even escaped: most control characters, half surrogates. */
const notInXml = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it may stand in HTML and XML, between tags and in attributes alike. */
export function escapeMarkup(text: string): string {
  return text.replace(notInXml, '').replace(/[&<>"']/g, (letter) => entities[letter] ?? '');
}

/**
 * A value as JSON that may stand in a `<script>`: no headline can end the script or, in the eyes of
 * older parsers, a line. Reads back as the same value.
 */
export function jsonForScript(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
