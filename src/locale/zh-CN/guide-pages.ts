export const guidePages = {};
