export const shares = {};
