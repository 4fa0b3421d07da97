export const insert = {};
