/** What a report prints: each count's share of the base at so many decimals, half up, in whole numbers all the way. */
export function sharesOfCounts(counts: readonly number[], base: number, decimals: number): string[] {
  const units = 100 * 10 ** decimals;
  return counts.map((count) => {
    const printed = Math.floor((2 * count * units + base) / (2 * base));
    return `${(printed / 10 ** decimals).toFixed(decimals)}%`;
  });
}
