import {
  ICommandService,
  type Injector,
  IUniverInstanceService,
  UniverInstanceType,
  type Workbook,
  type Worksheet,
} from '@univerjs/core';
import type { UniverParts } from './univer';

/** What the parts of the grid share: Univer's workbook, its commands and its services. */
export class GridContext {
  readonly injector: Injector;
  private readonly commands: ICommandService;
  private readonly instances: IUniverInstanceService;

  constructor(readonly parts: UniverParts) {
    this.injector = parts.univer.__getInjector();
    this.commands = this.injector.get(ICommandService);
    this.instances = this.injector.get(IUniverInstanceService);
  }

  get isOpen(): boolean {
    return this.current() !== null;
  }

  private current(): Workbook | null {
    return this.instances.getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET) ?? null;
  }

  get workbook(): Workbook {
    const workbook = this.current();
    if (!workbook) throw new Error('No workbook is open');
    return workbook;
  }

  get unitId(): string {
    return this.workbook.getUnitId();
  }

  sheet(id: string): Worksheet {
    const sheet = this.workbook.getSheetBySheetId(id);
    if (!sheet) throw new Error(`No sheet ${id}`);
    return sheet;
  }

  /** Runs a mutation or operation of Univer on a sheet; these run at once. */
  run(id: string, sheet: string, params: object): void {
    this.commands.syncExecuteCommand(id, { unitId: this.unitId, subUnitId: sheet, ...params });
  }

  /** Runs something on the workbook as a whole. */
  runOnWorkbook(id: string, params: object): void {
    this.commands.syncExecuteCommand(id, { unitId: this.unitId, ...params });
  }

  onCommand(listener: (id: string, params: unknown, options: CommandOptions) => void): () => void {
    const handle = this.commands.onCommandExecuted((command, options) =>
      listener(command.id, command.params, options ?? {}),
    );
    return () => handle.dispose();
  }

  beforeCommand(listener: (id: string, params: unknown, options: CommandOptions) => void): () => void {
    const handle = this.commands.beforeCommandExecuted((command, options) =>
      listener(command.id, command.params, options ?? {}),
    );
    return () => handle.dispose();
  }
}

export interface CommandOptions {
  readonly onlyLocal?: boolean;
  readonly fromFormula?: boolean;
}
