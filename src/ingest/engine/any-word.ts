/** The words of tables, as the alternatives of a pattern. */
export function anyWord(...tables: readonly string[]): string {
  return `(?:${tables.join(" ").trim().split(/\s+/).join("|")})`;
}
