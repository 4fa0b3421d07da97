import { a } from './a';
import { b } from './b';
import { c } from './c';
import { d } from './d';
import { e } from './e';
import { f } from './f';
import { g } from './g';
import { h } from './h';
import { i } from './i';
import { s } from './s';

/** Words of the built-in rules by their ids: title, message, what to do. One file a class. */
export const rule = { ...a, ...b, ...c, ...d, ...e, ...f, ...g, ...h, ...i, ...s };
