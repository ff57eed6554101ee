/**
 * What a value of the site's own server, or of this device's storage, has to be. Readers' pages check with these few
 * functions and not with zod, which would be a sixth of the script that their first tap waits for.
 */
export type Is<T> = (value: unknown) => value is T;

/** A check, or one of zod's types: the desk's pages load it anyway. */
export type Shape<T> = Is<T> | { parse(value: unknown): T };

/** @throws TypeError (of zod's types: ZodError) for a value that is something else */
export function take<T>(shape: Shape<T>, value: unknown): T {
  if (typeof shape !== 'function') return shape.parse(value);
  if (shape(value)) return value;
  throw new TypeError('The site answered with something else than was asked for.');
}

export const isAnything = (_value: unknown): _value is unknown => true;
export const isText = (value: unknown): value is string => typeof value === 'string';
export const isNumber = (value: unknown): value is number => typeof value === 'number';
export const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean';
export const isNull = (value: unknown): value is null => value === null;

/** A date and time as JSON has it. */
export const isInstant = (value: unknown): value is string =>
  isText(value) && /^\d{4}-\d\d-\d\dT/.test(value) && !Number.isNaN(Date.parse(value));

export const isBetween =
  (least: number, most: number): Is<number> =>
  (value): value is number =>
    isNumber(value) && value >= least && value <= most;

export const isOneOf =
  <const T>(choices: readonly T[]): Is<T> =>
  (value): value is T =>
    choices.some((choice) => choice === value);

export const orNull =
  <T>(is: Is<T>): Is<T | null> =>
  (value): value is T | null =>
    value === null || is(value);

export const orMissing =
  <T>(is: Is<T>): Is<T | undefined> =>
  (value): value is T | undefined =>
    value === undefined || is(value);

export const isEither =
  <A, B>(one: Is<A>, other: Is<B>): Is<A | B> =>
  (value): value is A | B =>
    one(value) || other(value);

export const isListOf =
  <T>(is: Is<T>): Is<T[]> =>
  (value): value is T[] =>
    Array.isArray(value) && value.every((item) => is(item));

/** An object with these fields, and others that nobody reads. */
export const isObject =
  <T extends object>(fields: { [Name in keyof T]-?: Is<T[Name]> }): Is<T> =>
  (value): value is T =>
    typeof value === 'object' &&
    value !== null &&
    Object.entries<Is<unknown>>(fields).every(([name, is]) => is((value as Record<string, unknown>)[name]));

/** What a text says as JSON, if it is that; null for anything else. */
export function readJson<T>(text: string | null | undefined, is: Is<T>): T | null {
  try {
    const value: unknown = JSON.parse(text ?? 'null');
    return is(value) ? value : null;
  } catch {
    return null;
  }
}
