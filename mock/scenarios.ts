/** Situations that the data folder can be in, each one sentence for whoever chooses it. */
export const SCENARIOS = {
  slow: "every file arrives, three seconds late",
  broken: "dataset.json is JSON, but no dataset",
  empty: "a sound dataset without any fact",
  moved: "one character was added at the start of each text: no quote stands where it stood",
  series: "sixty synthetic issues of sixteen districts",
  missing: "dataset.json is 404",
  notJson: "dataset.json is a web page",
  wrongVersion: "dataset.json is of version 2",
  orphanFact: "the first fact names an item that does not exist",
  spanMismatch: "the first fact points one character too far",
  text404: "the texts are 404",
  textChanged: "one character of each text was exchanged, its length kept",
} as const;

export type ScenarioName = keyof typeof SCENARIOS;

export function isScenarioName(name: string): name is ScenarioName {
  return Object.hasOwn(SCENARIOS, name);
}
