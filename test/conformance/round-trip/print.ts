import type { Change, Difference, Kept } from './compare';

/** What came back of one file by one way, kind by kind. */
export function printRoute(file: string, route: string, result: ReadonlyMap<string, Kept>): void {
  const lines = [...result].flatMap(([feature, { kept, changed }]) =>
    kept + changed.length === 0
      ? []
      : [`  ${feature.padEnd(42)} ${String(kept).padStart(7)} ${String(changed.length).padStart(8)}`],
  );
  const head = `  ${''.padEnd(42)} ${'kept'.padStart(7)} ${'changed'.padStart(8)}`;
  process.stdout.write(`\n${file}, ${route}\n${head}\n${lines.join('\n')}\n`);
}

export function printDifferences(
  differences: readonly Difference[],
  explained: ReadonlyMap<string, number>,
  unexplained: readonly Change[],
): void {
  const out = ['', 'explained differences of the round trip'];
  for (const { id, why } of differences) out.push(`  ${id} (${explained.get(id) ?? 0}): ${why}`);
  if (unexplained.length > 0) out.push('', 'unexplained differences of the round trip');
  for (const { route, feature, place, before, after } of unexplained.slice(0, 100))
    out.push(`  ${route}, ${feature}, ${place}: ${before ?? 'nothing'} → ${after ?? 'nothing'}`);
  if (unexplained.length > 100) out.push(`  … and ${unexplained.length - 100} more`);
  process.stdout.write(`${out.join('\n')}\n`);
}
