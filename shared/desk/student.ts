/** Student's t distribution for whole degrees of freedom, where its integral is a finite sum. */

/**
 * The share of the distribution between −t and t, for t = √df · tan θ.
 * Source: Abramowitz and Stegun, Handbook of Mathematical Functions, 26.7.3 and 26.7.4.
 */
function shareWithin(theta: number, df: number): number {
  const cosine = Math.cos(theta);
  const isOdd = df % 2 === 1;
  let term = isOdd ? cosine : 1;
  let sum = 0;
  for (let power = isOdd ? 1 : 0; power <= df - 2; power += 2) {
    sum += term;
    term *= (cosine * cosine * (power + 1)) / (power + 2);
  }
  return isOdd ? (2 / Math.PI) * (theta + Math.sin(theta) * sum) : Math.sin(theta) * sum;
}

/**
 * The value below which t lies with a probability of 0.975: 4.303 for 2, 1.960 for ever more.
 * @param df degrees of freedom, a whole number of at least 1
 */
export function t975(df: number): number {
  let low = 0;
  let high = Math.PI / 2;
  for (let halving = 0; halving < 60; halving += 1) {
    const middle = (low + high) / 2;
    if (shareWithin(middle, df) < 0.95) low = middle;
    else high = middle;
  }
  return Math.sqrt(df) * Math.tan((low + high) / 2);
}
