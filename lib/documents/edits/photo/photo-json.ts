/** What a form says as JSON, without NUL, which no database takes. Null for what is no JSON: forms can be made up. */
export function readPhotoJson(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? 'null', (_, value: unknown) =>
      typeof value === 'string' ? value.replaceAll('\0', '') : value,
    );
  } catch {
    return null;
  }
}
