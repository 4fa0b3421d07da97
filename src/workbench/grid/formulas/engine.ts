import { LexerTreeBuilder, UniverFormulaEnginePlugin } from '@univerjs/preset-sheets-core';
import { Lexer } from './lexer';
import { compareWithCells } from './value-index';

/** Univer's formula engine, where it would calculate other values than Excel mended. */
export class FormulaEngine extends UniverFormulaEnginePlugin {
  override onStarting(): void {
    super.onStarting();
    this._injector.replace([LexerTreeBuilder, { useClass: Lexer }]);
    compareWithCells();
  }
}
