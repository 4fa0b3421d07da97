/**
 * What hides or anonymises a value: 某, XX, 〔…〕, 、、、, ***; not the year of a document number, 〔2021〕, nor 某些 and
 * 某类, which are words. The source of a regular expression that JavaScript and Excel's REGEXTEST read alike.
 */
export const MASKED = '某(?![些种種类類个個项項])|[XxＸｘ×]{2,}|〔(?!\\d{4}〕)[^〔〕]*〕|、{2,}|[*＊]{2,}';
