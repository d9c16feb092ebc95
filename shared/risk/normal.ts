/** The tail of the normal distribution, for the trend's test. */

const continuedFractionFrom = 2.5;
const precision = 1e-17;

/** erf by its series. All terms are positive, so it is exact to rounding for small x. */
function errorFunction(x: number): number {
  let term = x;
  let sum = x;
  for (let n = 1; term > precision * sum; n += 1) {
    term *= (2 * x * x) / (2 * n + 1);
    sum += term;
  }
  return (2 / Math.sqrt(Math.PI)) * Math.exp(-x * x) * sum;
}

/** erfc by its continued fraction. At this depth it has converged for x ≥ 2.5. */
function errorFunctionTail(x: number): number {
  let fraction = x;
  for (let n = 80; n >= 1; n -= 1) fraction = x + n / 2 / fraction;
  return Math.exp(-x * x) / (Math.sqrt(Math.PI) * fraction);
}

/** The probability that a standard normal value lies further from 0 than `z` does: 2·(1 − Φ(|z|)), 0 to 1. */
export function twoSidedP(z: number): number {
  const x = Math.abs(z) / Math.SQRT2;
  return x < continuedFractionFrom ? 1 - errorFunction(x) : errorFunctionTail(x);
}
