import type { NumeralPattern } from "../numbers/shapes/numeral-pattern";
import { BEYOND, type CharRange } from "./char-ranges";
import { closingChars } from "./closing-chars";
import { OVER, type Place, placesOf } from "./match-places";

/** How many characters are looked at before a pattern is run. */
const DEPTH = 8;
/** So many are kept; no text needs nearly as many, unless it was made to. */
const MOST_NODES = 4000;

/** A pattern with the characters of which one has to stand straight before it; `null` where any may. */
export interface GatedPattern extends NumeralPattern {
  readonly before: ReadonlySet<number> | null;
}

/** What a few characters have left open. */
interface Node {
  /** For each pattern where its match may go on; it may be over where `OVER` is among them. */
  readonly open: readonly (readonly [pattern: number, places: ReadonlySet<Place>])[];
  /** The patterns that may match if the text goes on. */
  readonly patterns: readonly GatedPattern[];
  /** The patterns that may match if the text ends here. */
  readonly ended: readonly GatedPattern[];
  readonly canGoOn: boolean;
  /** By column of the next character; made when first asked for. */
  readonly steps: (Node | undefined)[];
}

/**
 * Tells which patterns may match at a place, by the first few characters there.
 * Almost none may, and to be told so is far cheaper than to run each. The patterns are walked through side by
 * side, and each step is remembered, so that it costs one look into a table the next time.
 */
export class PatternGate {
  /** By code unit: characters that no pattern tells apart share a column. */
  readonly #columns = new Uint16Array(BEYOND);
  /** By column one of its characters. */
  readonly #samples: number[];
  readonly #patterns: readonly GatedPattern[];
  readonly #root: Node;
  readonly #nodes = new Map<string, Node>();
  readonly #numbers = new Map<Place, number>();

  constructor(patterns: readonly NumeralPattern[]) {
    this.#patterns = patterns.map((pattern) => ({
      ...pattern,
      before: pattern.after ? closingChars(pattern.after) : null,
    }));
    const open = patterns.map(({ regex }, index) => [index, placesOf(regex, DEPTH)] as const);
    for (const [, places] of open) for (const place of places) this.#number(place);
    this.#samples = edgesOf([...this.#numbers.keys()].flatMap(({ ranges }) => ranges));
    for (const [column, edge] of this.#samples.entries()) {
      this.#columns.fill(column, edge, this.#samples[column + 1]);
    }
    this.#root = this.#makeNode(open);
  }

  /** The characters that a match begins with. */
  *firstChars(): Generator<string> {
    const canBegin = this.#samples.map(
      (_, column) => this.#behind(this.#root, column).patterns.length > 0,
    );
    for (let code = 0; code < BEYOND; code += 1) {
      if (canBegin[this.#columns[code] ?? 0]) yield String.fromCharCode(code);
    }
  }

  /** The patterns that may match at `at`, in their order. */
  openAt(text: string, at: number): readonly GatedPattern[] {
    let node = this.#root;
    const last = at + DEPTH;
    for (let place = at; node.canGoOn && place < last; place += 1) {
      if (place >= text.length) return node.ended;
      node = this.#behind(node, this.#columns[text.charCodeAt(place)] ?? 0);
    }
    return node.patterns;
  }

  #behind(node: Node, column: number): Node {
    return node.steps[column] ?? this.#step(node, column);
  }

  #step(node: Node, column: number): Node {
    const code = this.#samples[column] ?? 0;
    const open = node.open.flatMap(([pattern, places]) => {
      const next = placesBehind(places, code);
      return next.size > 0 ? [[pattern, next] as const] : [];
    });
    const key = open.map(([pattern, places]) => `${pattern}:${this.#nameOf(places)}`).join(";");
    const known = this.#nodes.get(key);
    const found = known ?? this.#makeNode(open);
    if (!known && this.#nodes.size === MOST_NODES) return found;
    this.#nodes.set(key, found);
    node.steps[column] = found;
    return found;
  }

  #makeNode(open: Node["open"]): Node {
    return {
      open,
      patterns: this.#pick(open.map(([pattern]) => pattern)),
      ended: this.#pick(open.filter(([, places]) => places.has(OVER)).map(([pattern]) => pattern)),
      canGoOn: open.some(([, places]) => !places.has(OVER)),
      steps: new Array(this.#samples.length).fill(undefined),
    };
  }

  #pick(indexes: readonly number[]): readonly GatedPattern[] {
    return indexes.map((index) => this.#patterns[index]).filter((pattern) => pattern !== undefined);
  }

  #nameOf(places: ReadonlySet<Place>): string {
    return [...places].map((place) => this.#number(place)).join();
  }

  /** Numbers a place and all that follow it. */
  #number(place: Place): number {
    const known = this.#numbers.get(place);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(place, number);
    for (const next of place.next) this.#number(next);
    return number;
  }
}

const over: ReadonlySet<Place> = new Set([OVER]);

/** Where a match may stand after a character. Where it may be over it is open whatever follows. */
function placesBehind(places: ReadonlySet<Place>, code: number): ReadonlySet<Place> {
  if (places.has(OVER)) return over;
  const behind = new Set<Place>();
  for (const { ranges, next } of places) {
    if (!ranges.some(([low, high]) => low <= code && code <= high)) continue;
    for (const place of next) behind.add(place);
  }
  return behind.has(OVER) ? over : behind;
}

/** Where one stretch of code units ends that all ranges treat alike, and the next begins. */
function edgesOf(ranges: readonly CharRange[]): number[] {
  const edges = new Set(ranges.flatMap(([low, high]) => [low, high + 1]));
  return [...edges.add(0)].filter((edge) => edge < BEYOND).sort((a, b) => a - b);
}
