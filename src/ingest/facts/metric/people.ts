// Those who help or are helped, by what they are counted in.
import { AT_WORK } from "./at-work";
import { BYSTANDERS } from "./bystanders";
import { CONTESTS } from "./contests";
import { DONORS } from "./donors";
import { HOUSEHOLDS } from "./households";
import { LEARNERS } from "./learners";
import type { MetricGroup } from "./metric-row";
import { NOT_SERVING } from "./own-affairs";
import { PERSONS } from "./persons";
import { ROLLS } from "./rolls";
import { TEAMS } from "./teams";
import { TIMES } from "./times";

export const PEOPLE: readonly MetricGroup[] = [
  DONORS,
  ROLLS,
  CONTESTS,
  BYSTANDERS,
  LEARNERS,
  ...NOT_SERVING,
  TEAMS,
  HOUSEHOLDS,
  TIMES,
  AT_WORK,
  PERSONS,
];
