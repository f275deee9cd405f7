export const faultText = {
  title: "The data cannot be read",
  setAside: (n: number) => `${n} ${n === 1 ? "number was" : "numbers were"} set aside`,
  setAsideNote: "The entries below are faulty and entered no chart; all other numbers are shown.",
  more: (n: number) => `And ${n} more.`,
  where: "where",
  what: "what",
  network: "The file did not arrive: no network, or the server is not running.",
  stalled: "Nothing more came for half a minute; the network may be down.",
  status: (status: number) =>
    status === 404
      ? "The file is missing (404)."
      : `The server answered with an error (${status}).`,
  shape: "The file does not have the agreed shape; make it anew with npm run ingest. Detail",
  notJson: "The file is not JSON.",
  unknown: "An unforeseen error.",
  fault: {
    notAnObject: "the file holds no JSON object",
    version: (found: string) => `expected version 1, found ${found}`,
    shape: (expected: string, received: string) => `expected ${expected}, found ${received}`,
    duplicate: (id: string) => `the id “${id}” is there twice`,
    missingIssue: (id: string) => `no issue has the id “${id}”`,
    missingItem: (id: string) => `no item has the id “${id}”`,
    idMismatch: (expected: string) => `the id does not fit the place, expected “${expected}”`,
    outside: (span: string, whole: string) => `${span} lies outside ${whole}`,
    quoteLength: (exact: string, length: number) => `“${exact}” is not ${length} characters long`,
    outsideInterval: (value: number, interval: string) => `${value} lies outside ${interval}`,
    boundEnds: (bound: string, interval: string) =>
      `${interval} is no interval that the guide gives to “${bound}”`,
    periodOrder: (start: string, end: string) => `starts on ${start}, after its end ${end}`,
    overlap: (id: string) => `the quoted words overlap with “${id}”`,
  },
};
