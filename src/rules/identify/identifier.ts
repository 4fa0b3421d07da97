import type { Cell } from '../../domain/cell';
import { maskIdentity } from '../../domain/identity/mask';
import type { Finding } from '../finding';
import type { Selection } from '../language';
import type { ReadyRule } from '../prepare';
import type { Rule } from '../rule';
import { keyOf } from './key';
import { plainText } from './plain-text';
import { recordKeyOf } from './record-key';
import { unitName, type Units } from './units';

/** Records that make one finding, and the value they share where the rule joins records. */
interface Joined {
  readonly records: Selection;
  readonly key: Cell | undefined;
}

/** Rules may share an id: the table and the columns that are marked tell them apart. */
export const aboutOf = ({ table }: Rule, { marks }: ReadyRule): readonly string[] => [
  table,
  marks.map(({ name }) => name).join('\n'),
];

/** Says of each finding of a rule whom it belongs to and what it is about. */
export function identifier(
  rule: Rule,
  ready: ReadyRule,
  units: Units,
): (joined: Joined) => Pick<Finding, 'unit' | 'key'> {
  const unitOf = units.of(ready.table);
  const recordKey = recordKeyOf(ready.table);
  const about = aboutOf(rule, ready);
  return ({ records, key }) => {
    if (key === undefined) {
      const unit = unitOf(records[0]);
      return { ...unitName(unit), key: keyOf(rule.id, unit.id, [...about, ...recordKey(records[0])]) };
    }
    // What joins records is theirs wherever they belong, and may be an identity number.
    const shared = plainText(maskIdentity(plainText(key)));
    return { ...unitName(units.common(records.map(unitOf))), key: keyOf(rule.id, '', [...about, shared]) };
  };
}
