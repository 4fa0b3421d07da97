import type { Maybe } from './grid';

/**
 * One class of Excel's object model, as tables of members by their names on the wire (PascalCase). Whatever a
 * table does not name answers `ApiNotFound`.
 */
export interface HostType<T> {
  readonly name: string;
  /** What makes the object findable again by its collection's indexer; sent as `Id`. */
  id?(target: T): Maybe<string | number>;
  /** Scalar properties. */
  readonly properties?: Readonly<Record<string, Property<T>>>;
  /** Properties that hold objects. */
  readonly links?: Readonly<Record<string, (target: T) => Maybe<HostObject | null>>>;
  readonly methods?: Readonly<Record<string, Method<T>>>;
  /** For collections: `getItem(key)`. */
  indexer?(target: T, args: readonly unknown[]): Maybe<HostObject | null>;
  /** For collections: all items. */
  items?(target: T): Maybe<HostObject[]>;
}

export interface Property<T> {
  get?(target: T): unknown;
  set?(target: T, value: unknown): unknown;
}

/** Returns a `HostObject`, null for a null object, or a plain JSON value; possibly as a promise. */
export type Method<T> = (target: T, args: readonly unknown[]) => unknown;

/** An object of the model: what it is, and what it stands for. */
export class HostObject {
  private constructor(
    readonly type: HostType<unknown>,
    readonly target: unknown,
  ) {}

  static of<T>(type: HostType<T>, target: T): HostObject {
    // The pair is consistent here, and only here; behind it the target's type no longer matters.
    return new HostObject(type as HostType<unknown>, target);
  }

  /** The target, when this object is of the given type. */
  as<T>(type: HostType<T>): T | null {
    return this.type === (type as HostType<unknown>) ? (this.target as T) : null;
  }
}

/** Objects that requests create by a global name, e.g. `Microsoft.ExcelServices.CustomFunctions`. */
export type GlobalObjects = Readonly<Record<string, HostObject>>;
