/** Which calculation reads a parameter; `rules` are the rules of a return, which read 政策参数表 themselves. */
export type PolicyFamily = 'staffing' | 'certificates' | 'payGrade' | 'rules';

/** A value that a jurisdiction decides, by the name under which policies give it. */
export interface PolicyParameter {
  readonly name: string;
  readonly family: PolicyFamily;
  /** `word`: one of `words`; `date`: a serial. */
  readonly type: 'number' | 'word' | 'date';
  /** As printed beside the value; empty for a plain number or a word. */
  readonly unit: string;
  readonly words?: readonly string[];
  /** 0 is a value; otherwise the number is above 0. */
  readonly zero?: boolean;
  readonly whole?: boolean;
  /** The policy may say that there is none (不设). */
  readonly none?: boolean;
  /** Other names, among them those under which the rules of a return know the same value. */
  readonly aliases?: readonly string[];
}

/** A value as read: a number, a word, or null where the policy says that there is none (不设). */
export type PolicyValue = number | string | null;
