interface DistrictRecord {
  readonly name: string;
  readonly shortName: string;
  readonly nameEn: string;
  /** Usual residents on 2020-11-01, Seventh National Population Census. */
  readonly population2020: number;
  /** Square kilometres on the sphere, computed from the outlines; the sum is 0.12 % under the published area. */
  readonly areaKm2: number;
  /** Place in the tile grid: row 0 is north, column 0 is west. */
  readonly tile: { readonly row: number; readonly column: number };
}

/**
 * The sixteen districts of Beijing by GB/T 2260 code. Residents: 北京市第七次全国人口普查公报（第二号）, 2021-05-19.
 * The tile places keep neighbours together where four columns allow it; the grid is no map.
 */
export const DISTRICTS = {
  "110101": {
    name: "东城区",
    shortName: "东城",
    nameEn: "Dongcheng",
    population2020: 708829,
    areaKm2: 41.8,
    tile: { row: 3, column: 2 },
  },
  "110102": {
    name: "西城区",
    shortName: "西城",
    nameEn: "Xicheng",
    population2020: 1106214,
    areaKm2: 50.4,
    tile: { row: 3, column: 1 },
  },
  "110105": {
    name: "朝阳区",
    shortName: "朝阳",
    nameEn: "Chaoyang",
    population2020: 3452460,
    areaKm2: 462.7,
    tile: { row: 2, column: 2 },
  },
  "110106": {
    name: "丰台区",
    shortName: "丰台",
    nameEn: "Fengtai",
    population2020: 2019764,
    areaKm2: 303.8,
    tile: { row: 4, column: 1 },
  },
  "110107": {
    name: "石景山区",
    shortName: "石景山",
    nameEn: "Shijingshan",
    population2020: 567851,
    areaKm2: 83.7,
    tile: { row: 3, column: 0 },
  },
  "110108": {
    name: "海淀区",
    shortName: "海淀",
    nameEn: "Haidian",
    population2020: 3133469,
    areaKm2: 430.4,
    tile: { row: 2, column: 1 },
  },
  "110109": {
    name: "门头沟区",
    shortName: "门头沟",
    nameEn: "Mentougou",
    population2020: 392606,
    areaKm2: 1446.2,
    tile: { row: 2, column: 0 },
  },
  "110111": {
    name: "房山区",
    shortName: "房山",
    nameEn: "Fangshan",
    population2020: 1312778,
    areaKm2: 1995.3,
    tile: { row: 4, column: 0 },
  },
  "110112": {
    name: "通州区",
    shortName: "通州",
    nameEn: "Tongzhou",
    population2020: 1840295,
    areaKm2: 905.3,
    tile: { row: 2, column: 3 },
  },
  "110113": {
    name: "顺义区",
    shortName: "顺义",
    nameEn: "Shunyi",
    population2020: 1324044,
    areaKm2: 1008.4,
    tile: { row: 1, column: 2 },
  },
  "110114": {
    name: "昌平区",
    shortName: "昌平",
    nameEn: "Changping",
    population2020: 2269487,
    areaKm2: 1341.3,
    tile: { row: 1, column: 1 },
  },
  "110115": {
    name: "大兴区",
    shortName: "大兴",
    nameEn: "Daxing",
    population2020: 1993591,
    areaKm2: 1033.3,
    tile: { row: 4, column: 2 },
  },
  "110116": {
    name: "怀柔区",
    shortName: "怀柔",
    nameEn: "Huairou",
    population2020: 441040,
    areaKm2: 2120.8,
    tile: { row: 0, column: 2 },
  },
  "110117": {
    name: "平谷区",
    shortName: "平谷",
    nameEn: "Pinggu",
    population2020: 457313,
    areaKm2: 948.1,
    tile: { row: 1, column: 3 },
  },
  "110118": {
    name: "密云区",
    shortName: "密云",
    nameEn: "Miyun",
    population2020: 527683,
    areaKm2: 2225.8,
    tile: { row: 0, column: 3 },
  },
  "110119": {
    name: "延庆区",
    shortName: "延庆",
    nameEn: "Yanqing",
    population2020: 345671,
    areaKm2: 1993.7,
    tile: { row: 0, column: 1 },
  },
} as const satisfies Record<string, DistrictRecord>;

export type DistrictCode = keyof typeof DISTRICTS;

/** All codes in the order of the national standard. */
export const DISTRICT_CODES = Object.keys(DISTRICTS).sort() as readonly DistrictCode[];

export function isDistrictCode(text: string): text is DistrictCode {
  return Object.hasOwn(DISTRICTS, text);
}
