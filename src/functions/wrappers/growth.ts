/** Id → wrapper. */
export const wrappers = {};
