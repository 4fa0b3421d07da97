import type { WorkbookPort } from '../../src/workbook/port';
import type { Fixture } from './fixture';
import { county } from './fixtures';
import { describeAddingSheets } from './sheets-contract';
import { describeEditing } from './edits-contract';
import { describeFormulas } from './formulas-contract';
import { describeMarking } from './marks-contract';
import { describeReading } from './reading-contract';

export type { Fixture, FixtureSheet } from './fixture';

export interface PortUnderTest {
  readonly port: WorkbookPort;
  /** Saves and opens again, where the adapter can: what was done must still be there. */
  readonly reopen?: () => Promise<WorkbookPort>;
  /** Called after each test. */
  readonly close?: () => Promise<void>;
}

/** Builds a workbook that holds exactly the fixture and opens it through the adapter. */
export type MakePort = (fixture: Fixture) => Promise<PortUnderTest>;

/** What every adapter of the workbook port must do; run it with `describeWorkbookPort('memory', makePort)`. */
export function describeWorkbookPort(name: string, makePort: MakePort): void {
  describe(`workbook port: ${name}`, () => {
    let opened: PortUnderTest[] = [];
    const open = async (fixture: Fixture = county): Promise<PortUnderTest> => {
      const made = await makePort(fixture);
      opened.push(made);
      return made;
    };
    afterEach(async () => {
      for (const one of opened) await one.close?.();
      opened = [];
    });
    describeReading(open);
    describeAddingSheets(open);
    describeMarking(open);
    describeEditing(open);
    describeFormulas(open);
  });
}
