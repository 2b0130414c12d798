/** The place of the largest value, the first of equals; -1 among none. */
export function largest(values: ArrayLike<number>): number {
  let place = values.length === 0 ? -1 : 0;
  for (let other = 1; other < values.length; other += 1) if (values[other]! > values[place]!) place = other;
  return place;
}
