// Those who help or are helped, by what they are counted in.
import { HOUSEHOLDS } from "./households";
import type { MetricGroup } from "./metric-row";
import { PERSONS } from "./persons";
import { TEAMS } from "./teams";
import { TIMES } from "./times";

export const PEOPLE: readonly MetricGroup[] = [TEAMS, HOUSEHOLDS, TIMES, PERSONS];
