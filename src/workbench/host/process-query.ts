import { HostError, apiNotFound } from './host-error';
import type { Model } from './model';
import { HostObject } from './object-type';
import { query } from './query';
import { ActionType, PathType } from './wire';
import type { Action, ActionResult, ArgumentInfo, ObjectPath, PathIds, ReplyBody, RequestBody } from './wire';

const NULL_RESULT = { _IsNull: true };

/**
 * Runs one request: actions in order, each object path made once, until the end or the first error. What was done
 * before an error stays done, as in Excel.
 */
export async function processQuery(model: Model, body: RequestBody): Promise<ReplyBody> {
  return new RequestRun(model, body).run();
}

class RequestRun {
  private readonly objects = new Map<number, Promise<HostObject | null>>();
  private readonly results: ActionResult[] = [];
  private readonly traceIds: number[] = [];
  private where = '';

  constructor(
    private readonly model: Model,
    private readonly body: RequestBody,
  ) {}

  async run(): Promise<ReplyBody> {
    for (const [index, action] of this.body.Actions.entries()) {
      try {
        // A trace is echoed as a result as well: event handlers are only attached once theirs has come back.
        if (action.ActionType === ActionType.trace) this.traceIds.push(action.Id);
        this.results.push({ ActionId: action.Id, Value: await this.perform(action) });
      } catch (error) {
        const { code, message } = asHostError(error);
        return {
          Error: { Code: code, Message: message, Location: this.where, ActionIndex: index },
          ProcessedResults: { Results: this.results, TraceIds: this.traceIds },
        };
      }
    }
    return { Results: this.results, TraceIds: this.traceIds };
  }

  private async perform(action: Action): Promise<unknown> {
    if (action.ActionType === ActionType.trace) return null;
    this.where = action.Name;
    const object = await this.object(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.instantiate:
        return object === null ? null : this.identity(action.ObjectPathId, object);
      case ActionType.query:
        // Not `_IsNull`: the library takes any object here for a proof that there is one.
        if (!object) return null;
        this.where = `${object.type.name}.load`;
        return query(object, action.QueryInfo);
      case ActionType.method:
        return this.invoke(action, object);
      case ActionType.setProperty:
        return this.set(action, object);
      default:
        throw apiNotFound(`action of type ${action.ActionType} (${action.Name})`);
    }
  }

  /** Path id → reference id handed out in this request, so that a path keeps one reference. */
  private readonly kept = new Map<number, string>();

  private async identity(pathId: number, object: HostObject): Promise<unknown> {
    const { type, target } = object;
    const id = type.id ? await type.id(target) : undefined;
    const reference = this.kept.get(pathId);
    return {
      ...(id === undefined ? {} : { Id: id }),
      ...(reference === undefined ? {} : { _ReferenceId: reference }),
    };
  }

  private async invoke(action: Action, object: HostObject | null): Promise<unknown> {
    if (!object) return NULL_RESULT;
    if (action.Name === '_KeepReference') {
      if (!this.kept.has(action.ObjectPathId)) {
        this.kept.set(action.ObjectPathId, this.model.references.keep(object));
      }
      return null;
    }
    const args = await this.args(action.ArgumentInfo);
    if (action.Name === '_RemoveReference') {
      this.model.references.release(String(args[0]));
      return null;
    }
    return (await this.call(object, action.Name, args)) ?? null;
  }

  private async call(object: HostObject, name: string, args: readonly unknown[]): Promise<unknown> {
    this.where = `${object.type.name}.${camel(name)}`;
    const method = own(object.type.methods, name);
    if (!method) throw apiNotFound(`${object.type.name}.${camel(name)}()`);
    return method(object.target, args);
  }

  private async set(action: Action, object: HostObject | null): Promise<unknown> {
    if (!object) return NULL_RESULT;
    this.where = `${object.type.name}.${camel(action.Name)}`;
    const property = own(object.type.properties, action.Name);
    if (!property?.set) throw apiNotFound(`${object.type.name}.${camel(action.Name)} to set`);
    const [value] = await this.args(action.ArgumentInfo);
    await property.set(object.target, value);
    return null;
  }

  private object(pathId: number): Promise<HostObject | null> {
    const known = this.objects.get(pathId);
    if (known) return known;
    const made = this.make(pathId);
    this.objects.set(pathId, made);
    return made;
  }

  private async make(pathId: number): Promise<HostObject | null> {
    const path = this.body.ObjectPaths[pathId];
    if (!path) throw new HostError('InvalidArgument', `The request names no object path ${pathId}.`);
    if (path.ObjectPathType === PathType.nullObject) return null;
    if (path.ObjectPathType === PathType.referenceId) return this.referenced(pathId, path);
    if (path.ObjectPathType === PathType.global || path.ObjectPathType === PathType.newObject) {
      this.where = path.Name;
      const object = path.Name === '' ? this.model.root() : own(this.model.globals, path.Name);
      if (!object) throw apiNotFound(path.Name);
      return object;
    }
    const parent = await this.object(path.ParentObjectPathId ?? 0);
    return parent === null ? null : this.child(parent, path);
  }

  private referenced(pathId: number, path: ObjectPath): HostObject {
    const object = this.model.references.find(path.Name);
    if (!object) throw new HostError('InvalidReference', `There is no reference ${path.Name}.`);
    this.kept.set(pathId, path.Name);
    return object;
  }

  private async child(parent: HostObject, path: ObjectPath): Promise<HostObject | null> {
    const { type, target } = parent;
    let made: unknown;
    if (path.ObjectPathType === PathType.property) {
      this.where = `${type.name}.${camel(path.Name)}`;
      const link = own(type.links, path.Name);
      if (!link) throw apiNotFound(`${type.name}.${camel(path.Name)}`);
      made = await link(target);
    } else {
      const args = await this.args(path.ArgumentInfo);
      if (path.ObjectPathType === PathType.method) made = await this.call(parent, path.Name, args);
      else {
        this.where = `${type.name}.getItem`;
        if (!type.indexer) throw apiNotFound(`${type.name}.getItem()`);
        made = await type.indexer(target, args);
      }
    }
    if (made === null || made instanceof HostObject) return made;
    throw apiNotFound(`${this.where} as an object`);
  }

  private async args(info?: ArgumentInfo): Promise<unknown[]> {
    return Promise.all(
      (info?.Arguments ?? []).map((value, i) => this.argument(value, info?.ReferencedObjectPathIds?.[i])),
    );
  }

  private async argument(value: unknown, paths?: PathIds): Promise<unknown> {
    if (typeof paths === 'number' && paths > 0) return this.object(paths);
    if (Array.isArray(paths) && Array.isArray(value)) {
      return Promise.all(value.map((item, i) => this.argument(item, (paths as PathIds[])[i])));
    }
    if (value !== null && typeof value === 'object' && '_ObjectPathId' in value) {
      return this.object(Number(value._ObjectPathId));
    }
    return value;
  }
}

/** A member of a table, never something inherited from Object. */
function own<V>(table: Readonly<Record<string, V>> | undefined, name: string): V | undefined {
  return table && Object.hasOwn(table, name) ? table[name] : undefined;
}

const camel = (name: string): string => (name ? name[0].toLowerCase() + name.slice(1) : name);

function asHostError(error: unknown): { code: string; message: string } {
  if (error instanceof HostError) return error;
  return { code: 'GeneralException', message: error instanceof Error ? error.message : String(error) };
}
