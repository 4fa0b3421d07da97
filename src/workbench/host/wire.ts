/** The bodies of `ProcessQuery` calls and replies, as Office.js 1.1.110 (16.0.15407) writes and reads them. */
export interface RequestBody {
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export const ActionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
} as const;

export const PathType = {
  global: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  referenceId: 6,
  nullObject: 7,
} as const;

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** Where positive, argument i is the object of that path; nested for arrays of objects. */
  readonly ReferencedObjectPathIds?: readonly PathIds[] | null;
}
export type PathIds = number | null | readonly PathIds[];

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

export type ReplyBody =
  | { readonly Results: readonly ActionResult[]; readonly TraceIds: readonly number[] }
  | {
      readonly Error: {
        readonly Code: string;
        readonly Message: string;
        readonly Location: string;
        readonly ActionIndex: number;
      };
      readonly ProcessedResults: {
        readonly Results: readonly ActionResult[];
        readonly TraceIds: readonly number[];
      };
    };
