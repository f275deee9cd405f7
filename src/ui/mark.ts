import type { DistrictCode } from "../model/district";
import type { FactId } from "../model/id";

/** What a bar, a tile or a row stands for. */
export interface Mark {
  readonly name: string;
  readonly factIds: readonly FactId[];
  readonly district: DistrictCode | null;
}

/** What one can do with a mark beside its default, which is to show the source. */
export interface MarkActions {
  readonly showSource: (factIds: readonly FactId[]) => void;
  readonly showDistricts: (districts: readonly DistrictCode[]) => void;
  /** The districts that the page is narrowed to; none means all. */
  readonly chosen: readonly DistrictCode[];
  /** Districts that reported something of what is shown. */
  readonly reporting: readonly DistrictCode[];
}
