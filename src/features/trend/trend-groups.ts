import type { DistrictCode } from "../../model/district";
import type { ApartReason } from "../../stats/comparable";
import type { DistrictTrend, TrendSegment } from "../../stats/trend";

/** One district's part of a group, with the colour and marker that it has in every chart of the panel. */
interface GroupLine {
  readonly district: DistrictCode;
  readonly category: number;
  readonly segments: readonly TrendSegment[];
}

/** Lines that may share an axis. */
export interface TrendGroup {
  readonly key: string;
  readonly unitText: string | null;
  readonly apart: readonly ApartReason[];
  readonly lines: readonly GroupLine[];
  readonly pointCount: number;
}

/** One group a key, those of the main axis first, then the fullest. */
export function groupLines(
  trends: readonly DistrictTrend[],
  districts: readonly DistrictCode[],
): TrendGroup[] {
  const segments = trends.flatMap((district) => district.segments);
  const keys = [...new Set(segments.map(({ groupKey }) => groupKey))];
  return keys
    .flatMap((key): TrendGroup[] => {
      const own = segments.filter(({ groupKey }) => groupKey === key);
      const [first] = own;
      if (!first) return [];
      const lines = trends.flatMap(({ district, segments: all }): GroupLine[] => {
        const mine = all.filter(({ groupKey }) => groupKey === key);
        const category = districts.indexOf(district);
        return mine.length > 0 ? [{ district, category, segments: mine }] : [];
      });
      const pointCount = own.reduce((sum, { points }) => sum + points.length, 0);
      return [{ key, unitText: first.unitText, apart: first.apart, lines, pointCount }];
    })
    .sort(
      (a, b) =>
        Number(a.apart.length > 0) - Number(b.apart.length > 0) || b.pointCount - a.pointCount,
    );
}
