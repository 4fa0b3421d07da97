/** Certificates and pay (持证与待遇): what the function wizard says of each function, then of its arguments in their order. */
export const certificates = {};
