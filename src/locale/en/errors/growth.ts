export const growth = {};
