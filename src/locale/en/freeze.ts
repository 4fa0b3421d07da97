export const freeze = {};
