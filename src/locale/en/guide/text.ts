import type { GuideEntry } from '../../guide-entry';
import { SERIALS } from './date-notes';

export const text: Readonly<Record<string, GuideEntry>> = {
  CNDATE: {
    title: 'Turn a written date into a date',
    returns: 'A date serial (format the cell as a date), in the shape of the range.',
    notes: [
      'It reads 20101208, 2010-12-08, 2010.12.8, 2010/12/8, 2010年12月8日 and 二○一○年十二月八日; 〇, ○ and 零 are all zeros, and full-width digits and surrounding spaces do no harm. 日 may be written 号. A time after the date is left out.',
      'A cell that is a date already comes back as its day. A blank gives empty text.',
      'A date without its day (2010年12月), with masked digits (201某年), or that the calendar does not have (2023-02-29) is #VALUE!, and the message says which; no day is made up. Excel cannot hold dates before 1900: #NUM!.',
      SERIALS,
    ],
    source: '',
  },
  CNNUMBER: {
    title: 'Turn a written number into a number',
    returns: 'A number in the counting unit of the text (8.2万 is 82000), in the shape of the range.',
    notes: [
      'It reads numbers with 千, 万 and 亿 (8.2万, 1亿2000万), Chinese numerals (一百二十, 两千零五, 三万五), formal numerals (壹仟贰佰), thousands separators and full-width digits. It calculates in decimals: 8.2万 is exactly 82000.',
      'A count word after the number (人, 名, 户, 个, 家, 次, 人次, 元 …) is dropped, for the number stays the same. Units that would need conversion (亩, 公里, 年, %) are #VALUE!.',
      'An approximation is no number: 28000余 and 3200多 are #N/A with "at least 28000" in the message, 近1000 and 不足1000 with "less than 1000", 以下 and 不超过 with "at most"; 约 and 左右 give no bound, and 十几 and 三四百 are approximations too. 以上 and 以下 include the number.',
      '一百二 is 120 as in speech, 一百零二 is 102. 3百5 and 3万5 are read in two ways, so they are #VALUE!. So are masked numbers (某, ××).',
    ],
    source: 'Civil Code of China, article 1259 (以上 and 以下 include the number)',
  },
  NUMCHECK: {
    title: 'Look for damaged numbers',
    returns:
      'Text: empty when nothing looks damaged, otherwise what does, kind by kind; in the shape of the range.',
    notes: [
      'Fused years: a number of 5 to 8 digits with a year from 2014 to 2026 in it, such as 202300, 20142, 2023000, 20230, 22023, 202223; a "replace all" leaves such numbers. 20231 may be right, so the words are "perhaps" and name the year; what the number was only the original can tell. Year and month (202312), days (20231208), codes, telephone numbers and decimals are left alone.',
      'Reversed ranges: the lower bound is above the upper one, as in 202300户到2022户. 由23个到13个 is a decrease, and 11月至3月 or 22:00到6:00 begin anew; they are left alone.',
      'Masked digits: 某, 〔...〕, ××, ***. 6×8 multiplies.',
      'A number of which nothing is said need not be right: sizes and totals are for the rules. Date cells hold serials of five digits, so do not use this function on a column of dates.',
    ],
    source: '',
  },
  TEXTCHECK: {
    title: 'Look for damaged text',
    returns:
      'Text: empty when nothing looks damaged, otherwise what does and what it may have been, kind by kind; in the shape of the range.',
    notes: [
      'It looks for residue of pinyin (業(yè)), broken characters (總?cè)藬?shù), 锟斤拷), page numbers inside words (開 1 展), misread signs (某虬 and 某我 were 某%。 and 某%，), doubtful units (11305(戶)人), 个 in an enumeration of 人, quotation marks that do not pair (“两委“, 〞), enumerations without entries (、、、), residue of web pages (第4/4页, 上一篇, 客服号) and lines broken inside a word or number.',
      '"Perhaps" names what the text may have been; compare with the original. The function points out and changes nothing. Of more than three places of a kind the first three and the count are told.',
      'What begins with "note" is a word put in by mistake, in set phrases where it is always wrong: 社会效劳 (服务), 方案生育 (计划), 根底设施 (基础). 方案, 标准, 根本, 工程 and 局部 alone are ordinary words.',
      'Page numbers and broken lines are told only where a common word is torn apart: 共 5 个, 方案 1 and lists with an entry a line are left alone. For numbers use NUMCHECK.',
    ],
    source: '',
  },
  TEXTCLEAN: {
    title: 'Clean text (half width, no stray spaces)',
    returns: 'The clean text, in the shape of the range; numbers and logical values come back as they are.',
    notes: [
      'Full-width letters, digits and signs (％, ＋, －, ／ …) become half width; zero-width and other invisible signs are removed.',
      'Stray spaces are those at the ends of lines, doubled ones (one stays), and those between two Chinese characters: 张　三 becomes 张三, so put 、 between names first where a space parts them. A single space between Chinese and digits or letters stays, and so do line breaks.',
      'In text that holds Chinese the punctuation ，：；！？（）～ stays, except inside numbers (１，２３４, １０：３０). Text without Chinese becomes half width throughout.',
      'Nothing else is changed: find residue of pinyin, page numbers and wrong characters with TEXTCHECK and correct them yourself. Cleaning clean text changes nothing.',
    ],
    source: '',
  },
};
