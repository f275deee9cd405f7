/** How one part of the address is written in the query string. `format` gives `null` for the default, which is left out. */
export interface Codec<T> {
  readonly parse: (words: string | null) => T;
  readonly format: (value: T) => string | null;
}

/** Entries apart by commas; entries that do not belong are dropped. A comma inside an entry is escaped. */
export function listOf<T extends string>(
  isEntry: (text: string) => text is T,
): Codec<readonly T[]> {
  return {
    parse: (words) => entriesOf(words).filter(isEntry),
    format: (entries) => (entries.length === 0 ? null : entries.map(escapeEntry).join(",")),
  };
}

/** All entries of a list, whether or not they belong, each once. */
export function entriesOf(words: string | null): string[] {
  return [...new Set((words ?? "").split(",").map(unescapeEntry))];
}

export function optional<T extends string>(isValue: (text: string) => text is T): Codec<T | null> {
  return {
    parse: (words) => (words !== null && isValue(words) ? words : null),
    format: (value) => value,
  };
}

/** One of a list, the first of it by default. */
export function oneOf<T extends string>(values: readonly [T, ...T[]]): Codec<T> {
  const [fallback] = values;
  return {
    parse: (words) => values.find((value) => value === words) ?? fallback,
    format: (value) => (value === fallback ? null : value),
  };
}

/** `true`, or left out. */
export function flag(): Codec<boolean> {
  return { parse: (words) => words === "true", format: (value) => (value ? "true" : null) };
}

function escapeEntry(entry: string): string {
  if (!/[%,]/.test(entry)) return entry;
  return entry.replaceAll("%", "%25").replaceAll(",", "%2C");
}

function unescapeEntry(entry: string): string {
  return entry.replaceAll("%2C", ",").replaceAll("%25", "%");
}
