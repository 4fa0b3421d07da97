/** 1910-01-01 and 2099-12-31 as serials: a return has no day outside them. */
export const FIRST_DAY = 3654;
export const LAST_DAY = 73050;

/** Whether a number in a column of dates can be the serial of one; 202009 and 2020.09 are numbers that say a month. */
export const isPlausibleDay = (serial: number): boolean => serial >= FIRST_DAY && serial < LAST_DAY + 1;
