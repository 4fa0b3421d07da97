import { isBlank, isError } from '../cell';
import { divisionLevel, readDivision } from '../locality/division';
import { localRate, SCOPES } from '../locality/rate';
import { LOCAL_MODES, localRule, localRuleTable } from '../locality/rule';
import { localTable } from '../locality/table';
import { readWhole, readWord, single } from './arguments';
import { each, optional, range, value, whole } from './define';
import type { FunctionDefinition } from './definition';

const level = each(
  'LOCALLEVEL',
  [value('homeCode'), value('communityCode')],
  ([home = null, community = null]) => {
    if (isBlank(home) || isBlank(community)) return '';
    const from = readDivision(home);
    if (isError(from)) return from;
    const to = readDivision(community);
    return isError(to) ? to : divisionLevel(from, to);
  },
);

const rate = whole('LOCALRATE', [range('levels'), optional(value('scope'))], ([levels = [], scope]) => {
  const within = readWord(single(scope, 'scope'), 'scope', SCOPES, '本社区');
  return isError(within) ? within : localRate(levels, within);
});

const table = whole('LOCALTABLE', [range('levels'), optional(range('groups'))], ([levels = [], groups]) =>
  localTable(levels, groups),
);

/** More people of one community than any norm gives. */
const MANY = 1000;

const rule = whole(
  'LOCALRULE',
  [
    range('levels'),
    optional(range('communities')),
    optional(value('minCommunity')),
    optional(value('minStreet')),
    optional(value('mode')),
  ],
  ([levels = [], communities, minCommunity, minStreet, mode]) => {
    const least = readWhole(single(minCommunity, 'minCommunity'), 'minCommunity', 0, MANY, 1);
    if (isError(least)) return least;
    const leastStreet = readWhole(single(minStreet, 'minStreet'), 'minStreet', 0, MANY, 2);
    if (isError(leastStreet)) return leastStreet;
    const counted = readWord(single(mode, 'mode'), 'mode', LOCAL_MODES, '包含');
    if (isError(counted)) return counted;
    const asked = { minCommunity: least, minStreet: leastStreet, mode: counted };
    return communities === undefined ? localRule(levels, asked) : localRuleTable(levels, communities, asked);
  },
);

export const locality: readonly FunctionDefinition[] = [level, rate, table, rule];
