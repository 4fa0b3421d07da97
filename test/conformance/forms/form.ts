/**
 * A formula with places to fill in: `LEFT({text},{count})`. Places with the same label (`{text#1}`) are filled alike.
 * A pair is one formula in Excel's words and its equivalent in Calc's, where that version of Calc lacks the function.
 */
export type Form = string | readonly [ours: string, calc: string];

/** Forms by the function that they put to the test. */
export type Forms = Readonly<Record<string, readonly Form[]>>;
