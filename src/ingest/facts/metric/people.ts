// Those who help or are helped, by what they are counted in.
import { DONORS } from "./donors";
import { HOUSEHOLDS } from "./households";
import type { MetricGroup } from "./metric-row";
import { PERSONS } from "./persons";
import { TEAMS } from "./teams";
import { TIMES } from "./times";

export const PEOPLE: readonly MetricGroup[] = [DONORS, TEAMS, HOUSEHOLDS, TIMES, PERSONS];
