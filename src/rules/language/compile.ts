import {
  type AstExpression,
  type CallExpression,
  type LetExpression,
  type ReferenceIdentifier,
} from '@borgar/fx';
import { cellError, type Cell, type ErrorCode } from '../../domain/cell';
import type { Table, TableColumn } from '../../returns/table';
import type { Steps } from './coded';
import { calledFunction, requireSound } from './calls';
import { fullWidth } from './full-width';
import type { CallContext, FormulaFunction } from './function';
import { lift2, liftOne } from './lift';
import type { Compiled, Tally } from './compiled';
import { type Column, fill, type Reader, type Selection } from './fill';
import { BLANK, combine, constant, literal, Node, ofRecord, ofRow } from './nodes';
import { binary, unary } from './operators';
import { Memo } from './memo';
import { formulaText, parseFormula, parseReference } from './parse';
import { FormulaProblem } from './problem';
import type { Scope } from './scope';
import type { Search } from './search';
import { Grid, PerRecord } from './value';
import { placeOf as place } from './walk';

/** A search is made when it is first asked for. */
type LateSearch = () => Search | null;

type Environment = ReadonlyMap<string, Node>;

/** @throws FormulaProblem when the formula cannot run on these tables. */
export function compileFormula(formula: string, table: Table, scope: Scope): Compiled {
  const compiler = new Compiler(formulaText(formula), table, scope);
  const node = compiler.compile(parseFormula(formula), new Map());
  // Rectangles are read one at a time: each may be as large as a table.
  const at: Reader = node.scalar ? node.at : (record) => node.at(record);
  let searches: readonly Search[] | undefined;
  return {
    perRecord: node.perRecord,
    at,
    evaluate: (records) => (node.perRecord ? new PerRecord(valuesOf(at, records)) : at(0)),
    *prepare(record) {
      for (const preparation of compiler.preparations) yield* preparation(record);
    },
    *remember() {
      for (const memo of compiler.memos) yield* memo.enable(scope.grouping);
    },
    byValues: compiler.byValues,
    isWide: compiler.isWide,
    reads: unique(compiler.reads),
    wholes: unique(compiler.wholes),
    viewed: unique(compiler.viewed),
    tallies: compiler.tallies,
    searches: () => (searches ??= unique(compiler.searches).flatMap((search) => search() ?? [])),
    names: unique(compiler.names),
  };
}

function valuesOf(reader: Reader, records: Selection): Column {
  const values: Column = [];
  fill(reader, records, values);
  return values;
}

/** Lists, and not sets, as a check compiles thousands of formulas that read a column or two. */
const unique = <T>(list: readonly T[]): readonly T[] => (list.length > 1 ? [...new Set(list)] : list);

class Compiler {
  reads: TableColumn[] = [];
  readonly wholes: Grid[] = [];
  viewed: Grid[] = [];
  searches: LateSearch[] = [];
  readonly names: string[] = [];
  readonly preparations: ((record: number) => Steps<void>)[] = [];
  readonly memos: Memo[] = [];
  readonly tallies: Tally[] = [];
  byValues = true;
  isWide = false;

  constructor(
    private readonly formula: string,
    private readonly table: Table,
    private readonly scope: Scope,
    /** Defined names that are being looked into, in upper case: one that comes again runs in a circle. */
    private readonly within: readonly string[] = [],
  ) {}

  compile(ast: AstExpression, env: Environment): Node {
    const node = this.part(ast, env);
    this.isWide ||= node.perRecord && !node.scalar;
    return node;
  }

  private part(ast: AstExpression, env: Environment): Node {
    switch (ast.type) {
      case 'Literal':
        return literal(ast.value as Cell);
      case 'ErrorLiteral':
        return constant(() => cellError(ast.value as ErrorCode), true);
      case 'ArrayExpression':
        return this.array(ast.elements as readonly (readonly AstExpression[])[]);
      case 'ReferenceIdentifier':
        return this.reference(ast, env);
      case 'UnaryExpression': {
        const operation = unary[ast.operator];
        if (!operation) throw this.unsupported(ast.operator, ast);
        const a = this.compile(ast.arguments[0] as AstExpression, env);
        return combine([a], liftOne(operation, a), a.scalar);
      }
      case 'BinaryExpression': {
        const operation = binary[ast.operator];
        if (!operation) throw this.unsupported(ast.operator, ast);
        const [left, right] = ast.arguments as readonly AstExpression[];
        const [a, b] = [this.compile(left, env), this.compile(right, env)];
        // A cell with "*" behind it is a criterion that an index knows.
        const isPrefix = ast.operator === '&' && right.type === 'Literal' && right.value === '*';
        const known = isPrefix && a.known.column ? { prefix: a.known.column } : undefined;
        return combine([a, b], lift2(operation, a, b), a.scalar && b.scalar, false, known);
      }
      case 'CallExpression':
        return this.remembered(ast, env);
      case 'LetExpression':
        return this.letIn(ast, env);
      default:
        throw this.unsupported(ast.type, ast);
    }
  }

  private array(rows: readonly (readonly AstExpression[])[]): Node {
    const cells = rows.map((row) =>
      row.map((element) => {
        if (element.type === 'Literal') return element.value as Cell;
        if (element.type === 'ErrorLiteral') return cellError(element.value as ErrorCode);
        throw this.unsupported(element.type, element);
      }),
    );
    return constant(() => Grid.ofRows(cells));
  }

  /** A call as a memo of its own, shared by all rules that contain the same text. */
  private remembered(ast: CallExpression, env: Environment): Node {
    const outside = { reads: this.reads, byValues: this.byValues, searches: this.searches };
    this.reads = [];
    this.searches = [];
    this.byValues = true;
    const within = this.memos.length;
    const node = this.call(ast, env);
    const { reads, byValues, searches } = this;
    this.searches = outside.searches;
    this.reads = outside.reads;
    this.reads.push(...reads);
    this.byValues = outside.byValues && byValues;
    // What a name bound by LET reads is not known here.
    if (!node.perRecord || !byValues || reads.length === 0 || env.size > 0) {
      this.searches.push(...searches);
      return node;
    }
    const text = textOf(ast, this.formula);
    const memo = this.scope.memo(`${this.table.name}\u0001${text}`, () => {
      const columns = unique(reads).map((column) => column.values);
      const isShared = (): boolean => this.scope.isShared(text);
      // A cheap call of costly ones is as costly, but they remember for it where it is not shared itself.
      const isCostly = this.memos.slice(within).some(({ costly }) => costly) && isShared();
      const costly = calledFunction(ast, this.scope.shequ).costly === true || isCostly;
      return new Memo(node, columns, costly, isShared, searches);
    });
    this.searches.push(...memo.searches);
    this.memos.push(memo);
    return memo.node;
  }

  private call(ast: CallExpression, env: Environment): Node {
    const definition = calledFunction(ast, this.scope.shequ);
    const given = ast.arguments as readonly (AstExpression | null)[];
    const { nodes, viewed } = this.argumentsOf(given, env);
    requireSound(ast, definition, nodes);
    const references = given.map(
      (arg) => arg?.type === 'ReferenceIdentifier' && !env.has(arg.value.toUpperCase()),
    );
    const context = this.context(references);
    const { prepare, scalar, searching } = definition;
    // A count that is the same for all records is worked out once, and so is no search to be brought up to date.
    const isSearch =
      searching !== undefined &&
      nodes.some((node) => node.perRecord) &&
      // Several columns as one, and what is no column of a table, are looked at in full.
      nodes.every((node, n) => !definition.isSearched?.(n) || node.known.range?.width === 1);
    if (isSearch) this.searches.push(() => searching(nodes, context));
    const at = definition.bind(nodes, context);
    const ranges = viewed.flat();
    // Once counted, a whole column need not be looked at again until the count is another.
    if (
      definition.readsAnew &&
      ranges.length > 0 &&
      given.every(isColumns) &&
      nodes.every(({ known }) => known.range)
    ) {
      return this.tallied(at, ranges);
    }
    viewed.forEach((grids, n) => {
      const isCounted = definition.countsCells === false || (isSearch && definition.isSearched?.(n));
      if (!isCounted) this.viewed.push(...grids);
    });
    if (prepare) this.preparations.push((record) => prepare(nodes, context, record));
    if (definition.perRecord) this.byValues = false;
    return combine(nodes, at, isScalar(scalar, nodes), definition.perRecord === true);
  }

  /** Where nobody has read it here, a part that rules share was read in another; that counts as changed. */
  private tallied(at: Reader, grids: readonly Grid[]): Node {
    let used: Cell | Grid | undefined;
    this.tallies.push({ grids, hasChanged: () => at(0) !== used });
    return constant(() => (used = at(0)), true);
  }

  /** The arguments of a call, each with the whole columns that it looks at. */
  private argumentsOf(given: readonly (AstExpression | null)[], env: Environment) {
    const { viewed: outside } = this;
    const viewed: (readonly Grid[])[] = [];
    const nodes = given.map((arg) => {
      this.viewed = [];
      // An argument left empty between commas is blank.
      const node = arg === null ? BLANK : this.compile(arg, env);
      viewed.push(this.viewed);
      return node;
    });
    this.viewed = outside;
    return { nodes, viewed };
  }

  private context(references: readonly boolean[]): CallContext {
    return {
      references,
      criteria: this.scope.criteria,
      lookup: this.scope.lookup,
      sheetRow: (record) => this.table.rowOf(record, this.table.columns[0]) + 1,
    };
  }

  private letIn(ast: LetExpression, env: Environment): Node {
    const inner = new Map(env);
    for (const declaration of ast.declarations) {
      inner.set(declaration.id.name.toUpperCase(), this.compile(declaration.init as AstExpression, inner));
    }
    return this.compile(ast.body as AstExpression, inner);
  }

  private reference(ast: ReferenceIdentifier, env: Environment): Node {
    const position = place(ast);
    if (ast.kind === 'name') {
      const bound = env.get(ast.value.toUpperCase());
      if (bound) return bound;
      const definition = this.scope.definition(ast.value);
      if (definition !== undefined) return this.defined(ast.value, definition, position);
      const called = this.scope.tableCalled(ast.value);
      if (called) return this.whole(called, [], position);
      const value = this.named(ast.value, position);
      this.names.push(ast.value);
      return constant(() => value, true);
    }
    const parsed = ast.kind === 'table' ? parseReference(ast.value) : undefined;
    if (!parsed) throw this.unsupported(ast.value, ast);
    const table = parsed.table ? this.scope.table(parsed.table, position) : this.table;
    const columns = parsed.columns ?? [];
    switch ((parsed.sections ?? []).join()) {
      case '':
      case 'data':
        return this.whole(table, columns, position);
      case 'headers':
        return constant(() => this.scope.headed(table, columns, false, position));
      case 'all':
      case 'headers,data':
        // What is looked at are the columns; with the headers they are copies.
        this.whole(table, columns, position);
        return constant(() => this.scope.headed(table, columns, true, position));
      case 'this row':
        return this.ofThisRow(table, columns, position);
      default:
        throw this.unsupported(ast.value, ast);
    }
  }

  private named(name: string, position: number): Cell {
    try {
      return this.scope.named(name, position);
    } catch (error) {
      // What stands between “ and ” is read as a name.
      throw fullWidth(name, position) ?? error;
    }
  }

  /** Whole columns of a table; all of them where none are named. */
  private whole(table: Table, columns: readonly string[], position: number): Node {
    const range = this.scope.range(table, columns, position);
    this.wholes.push(range);
    this.viewed.push(range);
    return new Node(() => range, false, false, { range });
  }

  private ofThisRow(table: Table, names: readonly string[], position: number): Node {
    if (table !== this.table) throw new FormulaProblem('otherTableRow', { table: table.name }, position);
    const columns = this.scope.columns(table, names, position);
    for (const column of columns) this.reads.push(column);
    return names.length === 1 ? ofRecord(columns[0]) : ofRow(columns);
  }

  /** A defined name that stands for a formula: what is wrong in it is said where the name is used. */
  private defined(name: string, definition: string, position: number): Node {
    const key = name.toUpperCase();
    if (this.within.includes(key)) throw new FormulaProblem('nameCycle', { name }, position);
    const inner = new Compiler(formulaText(definition), this.table, this.scope, [...this.within, key]);
    let node: Node;
    try {
      node = inner.compile(parseFormula(definition), new Map());
    } catch (error) {
      if (!(error instanceof FormulaProblem)) throw error;
      throw new FormulaProblem(error.problem.key, error.problem.params, position);
    }
    this.reads.push(...inner.reads);
    this.names.push(...inner.names);
    this.wholes.push(...inner.wholes);
    this.viewed.push(...inner.viewed);
    this.searches.push(...inner.searches);
    this.preparations.push(...inner.preparations);
    this.memos.push(...inner.memos);
    this.tallies.push(...inner.tallies);
    this.byValues &&= inner.byValues;
    this.isWide ||= inner.isWide;
    return node;
  }

  private unsupported(what: string, ast: AstExpression): FormulaProblem {
    return new FormulaProblem('unsupported', { what }, place(ast));
  }
}

const isScalar = (scalar: FormulaFunction['scalar'], nodes: readonly Node[]): boolean =>
  typeof scalar === 'function'
    ? nodes.every((node, place) => node.scalar || !scalar(place))
    : scalar === 'always' || (scalar === 'ofScalars' && nodes.every((node) => node.scalar));

/** Whether it is a whole column, or several; not what a name stands for. */
const isColumns = (ast: AstExpression | null): boolean =>
  ast?.type === 'ReferenceIdentifier' &&
  ast.kind === 'table' &&
  !parseReference(ast.value)?.sections?.includes('this row');

const textOf = (ast: AstExpression, formula: string): string =>
  formula.slice(...((ast.loc as [number, number] | undefined) ?? [0]));
