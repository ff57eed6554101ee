import { z } from 'zod';

/**
 * A column that holds JSON. What is read is checked: a restored or edited database may hold anything. The first
 * version of a shape is stored bare; a later one says which it is, `{ "version": 2, "value": … }`, and `upgrades`
 * bring what is older to it, one step each.
 */
interface JsonColumn<Value> {
  read(text: string): Value;
  write(value: Value): string;
}

const versioned = z.strictObject({ version: z.int().min(2), value: z.unknown() });

/** @throws where the text is no JSON, of another shape, or of a newer version, with the column's name */
export function jsonColumn<Value>(
  name: string,
  shape: z.ZodType<Value>,
  upgrades: readonly ((older: unknown) => unknown)[] = [],
): JsonColumn<Value> {
  const current = upgrades.length + 1;
  return {
    read(text) {
      try {
        const stored: unknown = JSON.parse(text);
        const { version, value } = versioned.safeParse(stored).data ?? { version: 1, value: stored };
        if (version > current) throw new Error(`version ${version} is of a newer Backstory`);
        return shape.parse(upgrades.slice(version - 1).reduce((older, upgrade) => upgrade(older), value));
      } catch (cause) {
        const reason = cause instanceof Error ? cause.message : String(cause);
        throw new Error(`The column ${name} holds what can’t be read: ${reason}`, { cause });
      }
    },
    write: (value) => JSON.stringify(current === 1 ? value : { version: current, value }),
  };
}
