/** Dates, numbers, text (日期、数字、文字): what the function wizard says of each function, then of its arguments in their order. */
export const text = {};
