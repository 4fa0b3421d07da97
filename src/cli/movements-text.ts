import { maskIdentity } from '../domain/identity/mask';
import { t } from '../locale';
import { periodText } from '../locale/prior';
import { aboutOf } from '../returns/prior/about';
import { textOf, valuesOf } from '../returns/prior/column';
import { type CommunityBalance, movements, type Moved } from '../returns/prior/movements';
import type { ReturnData } from '../returns/table';
import type { Beside } from './prior';

/** The movements between two periods for people; identity numbers are masked. */
export function printMovements(now: ReturnData, { people, heirs, prior }: Beside): string {
  const about = aboutOf(now);
  const lines = [t('prior/compare.head', { unit: about.unit, last: prior.period, now: periodText(about) })];
  if (!people) return `${[...lines, t('prior/compare.noRoster')].join('\n')}\n`;
  const { joined, left, moved, proposed, before, after, communities } = movements(people, heirs);
  const counts = { before, after, joined: joined.length, left: left.length, moved: moved.length };
  lines.push(t('prior/compare.balance', { ...counts, proposed: proposed.length }));
  const names = namesOf(now);
  lines.push('', t('prior/compare.communities'));
  lines.push(...communities.map((each) => `  ${communityLine(each, names)}`));
  for (const [key, list] of Object.entries({ joined, left, moved, proposed })) {
    if (list.length === 0) continue;
    lines.push(
      '',
      t(`prior/compare.${key}`, { n: list.length }),
      ...list.map((each) => `  ${personLine(each)}`),
    );
  }
  return `${lines.join('\n')}\n`;
}

const communityLine = (balance: CommunityBalance, names: ReadonlyMap<string, string>): string =>
  t('prior/compare.community', { ...balance, name: names.get(balance.code) ?? '' });

function personLine({ name, key, from, to }: Moved): string {
  const where =
    from.length > 0 && to.length > 0
      ? t('prior/compare.from', { before: from.join('、'), after: to.join('、') })
      : [...from, ...to].join('、');
  return t('prior/compare.person', { name, identity: shown(key), where });
}

/** Of a damaged number nothing but its ends: it may be whole but for one sign. */
const shown = (key: string): string =>
  key.startsWith('#') ? `${key.slice(1, 7)}…` : String(maskIdentity(key));

function namesOf(data: ReturnData): Map<string, string> {
  const table = data.tables.get('社区基本情况表');
  if (!table) return new Map();
  const [code, name] = [valuesOf(table, '社区代码'), valuesOf(table, '社区名称')];
  return new Map(Array.from({ length: table.rows }, (_, n) => [textOf(code(n)), textOf(name(n))]));
}
