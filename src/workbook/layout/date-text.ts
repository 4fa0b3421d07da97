const MS_PER_DAY = 86_400_000;
// Serial 25569 is 1970-01-01 in the 1900 date system.
const EPOCH_SERIAL = 25_569;

/** Excel serial → `2025-12-31`, for print. */
export const dateText = (serial: number): string =>
  new Date(Math.round((Math.floor(serial) - EPOCH_SERIAL) * MS_PER_DAY)).toISOString().slice(0, 10);
