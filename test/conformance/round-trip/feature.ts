/** What a file keeps of one kind: by place (`社区基本情况表!D2`), as text. */
export type Feature = ReadonlyMap<string, string>;

/** All that a file says, kind by kind. */
export type Features = ReadonlyMap<string, Feature>;
