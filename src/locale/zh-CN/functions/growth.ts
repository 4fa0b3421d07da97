/** Growth (增长): what the function wizard says of each function, then of its arguments in their order. */
export const growth = {};
