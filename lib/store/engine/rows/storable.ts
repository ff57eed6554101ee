/** The text as every engine takes it: PostgreSQL refuses a NUL. */
export const storable = (text: string): string => text.replaceAll('\0', '');
