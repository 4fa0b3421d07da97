const two = (n: number): string => String(n).padStart(2, '0');

/** A moment in local time, as the log has it: `2025-06-30 16:05:09`. */
export const timeText = (moment: Date): string =>
  `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())} ` +
  `${two(moment.getHours())}:${two(moment.getMinutes())}:${two(moment.getSeconds())}`;
