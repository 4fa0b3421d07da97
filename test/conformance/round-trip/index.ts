import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { Calc } from '../calc';
import { type Change, compareFeatures, type Route } from './compare';
import { differences } from './differences';
import { writeFiles } from './files';
import { printDifferences, printRoute } from './print';
import { readFeatures, rowsIn } from './read';

/** The ways there and back: as a person saves in Calc, with a night as .ods between, and by a script. */
const ROUTES: Readonly<Record<Route, (calc: Calc, files: readonly string[], out: string) => string[]>> = {
  'saved as .xlsx': (calc, files, out) => calc.saveAs(files, 'xlsx', out),
  'by way of .ods': (calc, files, out) => calc.saveAs(calc.saveAs(files, 'ods', out), 'xlsx', out),
  'converted without a window': (calc, files, out) => calc.convert(files, 'xlsx', out),
};

/** Sends templates and returns through LibreOffice and back. @returns whether every change has its explanation. */
export async function roundTrip(scratch: string): Promise<boolean> {
  const folder = path.join(scratch, 'round-trip');
  mkdirSync(folder, { recursive: true });
  const calc = new Calc(path.join(folder, 'profile'));
  const files = await writeFiles(folder);
  const explained = new Map<string, number>();
  const unexplained: Change[] = [];
  const written = new Map(
    await Promise.all(
      [...files].map(async ([name, file]) => {
        const rows = await rowsIn(file);
        return [name, { rows, features: await readFeatures(file, rows) }] as const;
      }),
    ),
  );
  for (const [route, go] of Object.entries(ROUTES) as [Route, (typeof ROUTES)[Route]][]) {
    const out = path.join(folder, route.replace(/\W+/g, '-'));
    mkdirSync(out);
    const returned = go(calc, [...files.values()], out);
    for (const [n, [name, { rows, features }]] of [...written].entries()) {
      const result = compareFeatures({ file: name, route }, features, await readFeatures(returned[n], rows));
      printRoute(name, route, result);
      for (const change of [...result.values()].flatMap(({ changed }) => changed)) {
        const found = differences.find((one) => one.explains(change));
        if (found) explained.set(found.id, (explained.get(found.id) ?? 0) + 1);
        else unexplained.push(change);
      }
    }
  }
  printDifferences(differences, explained, unexplained);
  return unexplained.length === 0;
}
