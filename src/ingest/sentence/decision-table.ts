// A table whose first row that holds decides; rules and metric rows are such tables.
import type { UnitClass } from "../lexicon/measures";
import type { QuantityReading } from "../numbers/read-quantity";
import { AskedConditions } from "./ask";
import { type Conditions, listOf } from "./condition";
import { type Gate, shareGates } from "./gate";
import type { Surroundings } from "./look-around";

/** What a row of any table says of itself. */
export interface TableRow {
  readonly when: Conditions;
  readonly unless?: Conditions;
}

/** What a table decides of a number, or `null` where no row holds. */
export type Decide<Decision> = (quantity: QuantityReading, around: Surroundings) => Decision | null;

interface CompiledRow<Decision> {
  readonly gate: Gate | null;
  readonly when: AskedConditions;
  readonly unless: AskedConditions;
  readonly decide: Decide<Decision>;
}

/**
 * Makes a table ready to be asked. What a row that holds decides may be a table again: where none of its rows holds,
 * the next row is asked. A row that no measure word of a class can meet is not asked about it.
 */
export function compileTable<Row extends TableRow, Decision>(
  rows: readonly Row[],
  decideBy: (row: Row) => Decide<Decision>,
): Decide<Decision> {
  const gates = shareGates(rows.map(({ when }) => listOf(when)));
  const decisions = rows.map(decideBy);
  const compileFor = (unit: UnitClass | null) =>
    rows
      .map(({ when, unless }, index) => ({
        gate: gates[index] ?? null,
        when: new AskedConditions(when, unit),
        unless: new AskedConditions(unless ?? [], unit),
        decide: decisions[index] ?? nothing,
      }))
      .filter(({ when }) => when.canHold);
  const byUnit = new Map<UnitClass | null, readonly CompiledRow<Decision>[]>();
  return (quantity, around) => {
    let open = byUnit.get(quantity.unitClass);
    if (open === undefined) {
      open = compileFor(quantity.unitClass);
      byUnit.set(quantity.unitClass, open);
    }
    for (const { gate, when, unless, decide } of open) {
      if (gate !== null && !gate.isOpen(around)) continue;
      if (!when.hold(quantity, around) || unless.hold(quantity, around)) continue;
      const decision = decide(quantity, around);
      if (decision !== null) return decision;
    }
    return null;
  };
}

const nothing = () => null;
