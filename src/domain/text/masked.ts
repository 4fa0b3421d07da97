/**
 * What hides or anonymises a value: 某, XX, 〔…〕, 、、、, ***; not the year of a document number, 〔2021〕. The source of a regular expression that JavaScript and
 * Excel's REGEXTEST read alike.
 */
export const MASKED = '某|[XxＸｘ×]{2,}|〔(?!\\d{4}〕)[^〔〕]*〕|、{2,}|[*＊]{2,}';
