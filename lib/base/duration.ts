const units = { m: 60_000, h: 3_600_000, d: 86_400_000 } as const;

/** Milliseconds of a time such as `90m`, `24h` or `7d`; null for anything else, and for no time at all. */
export function parseDuration(text: string): number | null {
  const [, count = '', unit] = /^([1-9]\d{0,4})([mhd])$/.exec(text) ?? [];
  return unit === undefined ? null : Number(count) * units[unit as keyof typeof units];
}
