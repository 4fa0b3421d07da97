/** What the function guide says of one function, besides the words of the function wizard. */
export interface GuideEntry {
  /** The function in a few words, as a task list names it: 应配人数（员额）. */
  readonly title: string;
  /** What comes out: the quantity, its unit, its shape. */
  readonly returns: string;
  /** How it is calculated and what people get wrong, a paragraph each. */
  readonly notes: readonly string[];
  /** The document or standard that the calculation follows; empty where it is plain arithmetic. */
  readonly source: string;
}
