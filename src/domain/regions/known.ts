import { CODES } from './codes';

let known: ReadonlySet<string> | undefined;

/** The codes of the compact list, written out in its order. */
export function* regionCodes(): Generator<string> {
  for (const line of CODES.trim().split('\n')) {
    const [prefix = '', ...runs] = line.split(' ');
    for (const run of runs) {
      const [from = '', to = from] = run.split('-');
      for (let i = Number(from); i <= Number(to); i++) yield prefix + String(i).padStart(2, '0');
    }
  }
}

/** Whether a six-digit code is in any edition of GB/T 2260, retired ones included. The list is unpacked at first use. */
export function knownRegion(code: string): boolean {
  known ??= new Set(regionCodes());
  return known.has(code);
}
