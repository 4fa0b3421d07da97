import { quoted } from './columns';

/**
 * GB/T 4658-2006 codes as conditions for examinations and pay grades tell them apart. 毕业 counts as such; 结业 and
 * 肄业 count at the level below, and 研究生班 as 硕士: where it is unclear, the reading that accuses nobody.
 */
const CODES: Readonly<Record<string, string>> = {
  博士: '11',
  硕士: '10 12 13 14 17',
  本科: '15 16 18 19 20 21 28',
  大专: '22 23 30 31',
  高中: '32 33 40 41 44 47 60 61',
  初中: '42 43 45 46 48 49 62 63 70 71 73 80 81 83',
};

/** Codes of 结业 and 肄业, of which it is not said what they count as where a grade is worked out to the step. */
const UNFINISHED = '^(1[235689]|22|23|32|33|4[235689]|62|63|73|83)';

/** Values by education, e.g. a parameter each; `other` for an education that has none of its own. */
export function byEducation(values: Readonly<Record<string, string>>, other: string): string {
  const branches = Object.entries(values).map(([education, value]) => {
    const codes = (CODES[education] ?? '').split(' ').join('|');
    return `REGEXTEST([@学历],"^(${codes})"),${value}`;
  });
  return `IFS(${branches.join(',')},TRUE,${other})`;
}

/** 其他 is no education that could be looked up. */
export const KNOWN_EDUCATION = 'REGEXTEST([@学历],"^[1-8]\\d")';
export const FINISHED_EDUCATION = `NOT(REGEXTEST([@学历],${quoted(UNFINISHED)}))`;
