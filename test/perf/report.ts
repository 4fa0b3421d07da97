/** What a reader says of its run; `checksum` (characters of all values) shows that both read the same. */
export interface Reading {
  readonly seconds: number;
  readonly rows: number;
  readonly cells: number;
  readonly checksum: number;
}

/** Prints a reading with the process's peak memory (maxRSS is in KiB on every platform of Node). */
export function report(reading: Reading): void {
  const megabytes = process.resourceUsage().maxRSS / 1024;
  process.stdout.write(JSON.stringify({ ...reading, megabytes }));
}
