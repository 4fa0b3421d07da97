import { wrappers as staffing } from './wrappers/staffing';
import { wrappers as locality } from './wrappers/locality';
import { wrappers as people } from './wrappers/people';
import { wrappers as identity } from './wrappers/identity';
import { wrappers as codes } from './wrappers/codes';
import { wrappers as certificates } from './wrappers/certificates';
import { wrappers as shares } from './wrappers/shares';
import { wrappers as growth } from './wrappers/growth';
import { wrappers as text } from './wrappers/text';

// One wrapper a function; their documentation becomes the metadata that Excel reads (English; the Chinese is laid
// over it by tools/functions-metadata.cjs). Every argument is a range, so that one formula serves a column.

type Wrapper = (...args: never[]) => unknown;

/** Every custom function with the id that its documentation gives it (`@customfunction`), in the order of the wizard. */
export const associated: ReadonlyMap<string, Wrapper> = new Map<string, Wrapper>(
  [staffing, locality, people, identity, codes, certificates, shares, growth, text].flatMap(
    (family) => Object.entries(family) as [string, Wrapper][],
  ),
);
