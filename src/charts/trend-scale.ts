const DAY = 86_400_000;
const MAX_TICKS = 7;

/** An axis from zero with round steps; `end` is the first step at or above `greatest`. */
export function valueScale(greatest: number): { readonly step: number; readonly end: number } {
  if (greatest <= 0) return { step: 1, end: 1 };
  const rough = greatest / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 2.5, 5, 10].find((candidate) => candidate * power >= rough) ?? 10;
  const step = factor * power;
  return { step, end: Math.ceil(greatest / step - 1e-9) * step };
}

/** From the first to the last day; one day alone stands in the middle. */
export function timeExtent(times: readonly number[]): readonly [number, number] {
  const first = times[0] ?? 0;
  const last = times.at(-1) ?? first;
  const margin = first === last ? 2 * DAY : (last - first) * 0.015;
  return [first - margin, last + margin];
}

/** Days to name on the axis: each issue while there are few, else beginnings of months, evenly thinned. */
export function timeTicks(times: readonly number[]): number[] {
  const days = [...new Set(times)];
  if (days.length <= MAX_TICKS) return days;
  const first = new Date(days[0] ?? 0);
  const last = days.at(-1) ?? 0;
  const months: number[] = [];
  for (let month = first.getUTCMonth() + (first.getUTCDate() > 1 ? 1 : 0); ; month += 1) {
    const time = Date.UTC(first.getUTCFullYear(), month, 1);
    if (time > last) break;
    months.push(time);
  }
  if (months.length < 2) return thin(days);
  return thin(months);
}

function thin(days: readonly number[]): number[] {
  const every = Math.ceil(days.length / MAX_TICKS);
  return days.filter((_, index) => index % every === 0);
}

/** Pushes labels apart so that neighbours keep `gap`, moving each as little as needed and none out of the frame. */
export function spreadLabels(
  wanted: readonly number[],
  gap: number,
  top: number,
  bottom: number,
): number[] {
  const order = wanted.map((_, index) => index);
  order.sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0) || a - b);
  const places = order.map((index) => wanted[index] ?? 0);
  for (let index = 0; index < places.length; index += 1) {
    const least = index === 0 ? top : (places[index - 1] ?? top) + gap;
    places[index] = Math.max(places[index] ?? 0, least);
  }
  for (let index = places.length - 1; index >= 0; index -= 1) {
    const most = index === places.length - 1 ? bottom : (places[index + 1] ?? bottom) - gap;
    places[index] = Math.min(places[index] ?? 0, most);
  }
  const spread: number[] = [];
  order.forEach((original, index) => {
    spread[original] = places[index] ?? 0;
  });
  return spread;
}
