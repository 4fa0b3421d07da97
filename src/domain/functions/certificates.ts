import { type Cell, type CellError, isBlank, isError } from '../cell';
import { coverage } from '../certificates/coverage';
import { passRate, planRate } from '../certificates/exam';
import { readCertificate } from '../certificates/level';
import { payGrade } from '../certificates/pay-grade';
import { paySchemeOf } from '../certificates/pay-scheme';
import { certificatePayment, forMonths, type Payment } from '../certificates/payment';
import { certificateRate } from '../certificates/rate';
import { readCount, readNumber } from '../numbers/read-number';
import { readPolicy } from '../policies/read-policy';
import { serviceRatio } from '../staffing/ratio';
import { readWhole, single } from './arguments';
import { bound, each, optional, range, value, whole } from './define';
import type { FunctionDefinition } from './definition';
import { ofArgument } from './of-argument';

const rate = whole('CERTRATE', [range('levels'), optional(value('level'))], ([levels = [], asked]) => {
  const level = readCertificate(single(asked, 'level'));
  return isError(level) ? ofArgument(level, 'level') : certificateRate(levels, level);
});

/** Months that nobody is paid for at once. */
const MANY_MONTHS = 1200;

const payment = (name: string, kind: Payment, monthly: boolean) =>
  bound(
    name,
    [value('level'), range('policy'), ...(monthly ? [optional(value('months'))] : [])],
    ([policy]) => readPolicy(policy, 'certificates'),
    (policy) =>
      ([cell = null, months = null]) => {
        const level = readCertificate(cell);
        if (level === undefined) return '';
        if (isError(level)) return level;
        const count = readWhole(months, 'months', 0, MANY_MONTHS, 1);
        if (isError(count)) return count;
        const amount = certificatePayment(kind, level, policy);
        return isError(amount) ? amount : forMonths(amount, count);
      },
  );

const grade = bound(
  'PAYGRADE',
  [
    value('post'),
    value('years'),
    optional(value('education')),
    optional(value('certificate')),
    optional(range('policy')),
  ],
  ([table]) => {
    const policy = readPolicy(table, 'payGrade');
    return isError(policy) ? policy : paySchemeOf(policy);
  },
  (scheme) =>
    ([post = null, years = null, education = null, certificate = null]) => {
      if (isBlank(post) || isBlank(years)) return '';
      const worked = readNumber(years);
      return isError(worked) ? worked : payGrade(post, worked, education, certificate, scheme);
    },
);

/** A share or ratio of two numbers, blank where either is. */
const share = (
  name: string,
  parameters: readonly string[],
  read: (cell: Cell) => number | CellError,
  calculate: (part: number, base: number) => number | CellError,
) =>
  each(name, parameters.map(value), ([part = null, base = null]) => {
    if (isBlank(part) || isBlank(base)) return '';
    const numerator = read(part);
    if (isError(numerator)) return numerator;
    const denominator = read(base);
    return isError(denominator) ? denominator : calculate(numerator, denominator);
  });

const covered = whole('COVERAGE', [range('present'), range('required')], ([present = [], required = []]) =>
  coverage(present, required),
);

export const certificates: readonly FunctionDefinition[] = [
  rate,
  payment('CERTBONUS', '一次性奖励', false),
  payment('CERTALLOWANCE', '月津贴', true),
  grade,
  share('PASSRATE', ['passed', 'base'], readCount, passRate),
  share('PLANRATE', ['actual', 'plan'], readNumber, planRate),
  covered,
  share('SERVICERATIO', ['clients', 'staff'], readNumber, serviceRatio),
];
