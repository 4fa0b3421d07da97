import { text } from '../args';
import { HostError } from '../host-error';
import type { Model } from '../model';
import { HostObject } from '../object-type';
import type { HostType } from '../object-type';

interface Setting {
  readonly model: Model;
  readonly key: string;
}

const setting: HostType<Setting> = {
  name: 'Setting',
  id: ({ key }) => key,
  properties: {
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ model, key }) => model.settings.get(key),
      set: ({ model, key }, value) => void model.settings.set(key, value),
    },
  },
  methods: { Delete: ({ model, key }) => void model.settings.delete(key) },
};

const find = (model: Model, key: unknown): HostObject | null =>
  model.settings.has(text(key)) ? HostObject.of(setting, { model, key: text(key) }) : null;

/** `Excel.SettingCollection`. */
export const settings: HostType<Model> = {
  name: 'SettingCollection',
  items: (model) => [...model.settings.keys()].map((key) => HostObject.of(setting, { model, key })),
  indexer: (model, [key]) => {
    const found = find(model, key);
    if (!found) throw new HostError('ItemNotFound', `There is no setting ${String(key)}.`);
    return found;
  },
  methods: {
    GetItemOrNullObject: (model, [key]) => find(model, key),
    GetCount: (model) => model.settings.size,
    Add: (model, [key, value]) => {
      model.settings.set(text(key), value);
      return HostObject.of(setting, { model, key: text(key) });
    },
  },
};
