import type { GuideEntry } from '../../guide-entry';
import { SERIALS } from './date-notes';

export const people: Readonly<Record<string, GuideEntry>> = {
  AGEAT: {
    title: 'Age in completed years',
    returns: 'Completed years, a whole number; a column gives one for each row.',
    notes: [
      'The years completed at the reference date; a year counts from the birthday itself on. The reference date is required, so that the result never depends on the day the workbook is opened.',
      'A birth is a date, a text date (2010-12-08, 2010年12月8日, 20101208, 二○一○年十二月八日) or an identity number (18 or 15 digits, kept as text). An identity number with a mistake, or one of 18 digits kept as a number (its last digits are lost), gives #VALUE!: the wrong digit may be one of the birth date.',
      'Somebody born on 29 February is a year older on 1 March in common years.',
      SERIALS,
      'A blank birth or reference date gives a blank; a birth after the reference date gives #NUM!; what is no date gives #VALUE!, and the message says why (no day, a day that the calendar does not have). A birth before 1900 can be given as a text date.',
    ],
    source:
      'Years of the calendar; that somebody born on 29 February is a year older on 1 March in common years is this tool’s convention, the documents do not say',
  },
  AGEBAND: {
    title: 'Age band',
    returns: 'The name of the band; a column gives one for each row.',
    notes: [
      'The age at the reference date (as AGEAT), put into its band. The bands are given by their upper bounds, included, ascending: 35, 45, 55 by default (35岁及以下, 36–45岁, 46–55岁, 56岁及以上); {30,40} gives three bands.',
      'In place of a birth an age may be given: a number below 150 is an age (its whole part counts), and the reference date is not needed. The serials of the first months of 1900 (1 to 149) are therefore taken for ages: write such dates as text.',
      SERIALS + ' (Numbers below 150 are ages, see above.)',
      'A blank birth gives a blank, and so does a blank reference date where no age is given; a negative age or a birth after the reference date #NUM!; what is neither a date nor an age (35岁), and bounds that do not ascend, #VALUE!.',
    ],
    source: 'Civil Code of China, article 1259 (以上 and 以下 include the number)',
  },
  EDUBAND: {
    title: 'Band of education',
    returns: 'The name of the band; a column gives one for each row.',
    notes: [
      '二分 (default): 大专及以上, 高中及以下. 五分: 研究生及以上, 大学本科, 大学专科, 高中及中专, 初中及以下.',
      'An education is a code of GB/T 4658-2006 (21, number or text), its official name (大学本科毕业), an everyday name (本科, 大专, 专科, 中专, 职高, 技校, 高中, 初中, 硕士 and so on), or code and name (21大学本科毕业). Words such as 全日制, 函授, 毕业, and 学士 in brackets, do not change the band.',
      'Secondary vocational education (codes 40 to 49) belongs to 高中及以下 and 高中及中专, never to 大专. Finished, completed and broken-off studies stay at the same level; 大学普通班 (28) is 大学本科, where the standard puts it.',
      '初中肄业 is 73 and 小学肄业 is 83: the 72 and 82 of some tables, others with 01 to 08, and the 50 of the 1984 edition are no codes of today, and give #N/A.',
      '其他 (90) belongs to no band and gives #N/A. So does 本科在读: studying is not having studied. A range such as 大专及以上 has a band only where it lies within one. A code and a name that disagree give #N/A.',
      'Blanks stay blank. In a summary nobody with #N/A is counted into a band in silence.',
    ],
    source: 'GB/T 4658-2006, codes of education',
  },
};
