// What is said of many measures of one thing. Rounds that failed are left out before.

const sorted = (values) => [...values].sort((a, b) => a - b);

/** The value at a share of the way through sorted values, between two of them where it falls so. */
function quantile(values, share) {
  const place = (values.length - 1) * share;
  const below = values[Math.floor(place)];
  return below + (values[Math.ceil(place)] - below) * (place - Math.floor(place));
}

/**
 * The value in the middle.
 * @param {readonly number[]} values
 * @returns {number} NaN where there is none
 */
export const median = (values) => (values.length > 0 ? quantile(sorted(values), 0.5) : NaN);

/**
 * How far apart the middle half of the values lies.
 * @param {readonly number[]} values
 * @returns {number} in the unit of the values; NaN where there is none
 */
export function spread(values) {
  if (values.length === 0) return NaN;
  const list = sorted(values);
  return quantile(list, 0.75) - quantile(list, 0.25);
}

/**
 * How often a reference goes into a value, round by round: what slowed a whole round down slowed both.
 * @param {readonly (number | undefined)[]} values one a round
 * @param {readonly (number | undefined)[]} references those of the same rounds
 * @returns {number} the median of the ratios; NaN where no round holds both, or the references are nothing
 */
export function ratio(values, references) {
  const both = values.map((value, round) => value / references[round]);
  return median(both.filter((each) => Number.isFinite(each)));
}

/**
 * How a cost grows with a size: 0 where it does not, 1 in proportion, 2 with the square.
 * @param {readonly (readonly [size: number, cost: number])[]} points at least two different sizes, all above zero
 * @returns {number} the slope of the line that fits best on logarithmic scales
 */
export function exponent(points) {
  const logs = points.map((point) => point.map(Math.log));
  const mean = (index) => logs.reduce((sum, log) => sum + log[index], 0) / logs.length;
  const [x, y] = [mean(0), mean(1)];
  const along = logs.reduce((sum, log) => sum + (log[0] - x) * (log[1] - y), 0);
  return along / logs.reduce((sum, log) => sum + (log[0] - x) ** 2, 0);
}
