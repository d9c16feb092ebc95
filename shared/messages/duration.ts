/** Minutes as people read them: `45 min`, `3 h` or `3 h 20 min`, to the nearest minute. */
export function formatDuration(minutes: number): string {
  const whole = Math.round(minutes);
  const [hours, rest] = [Math.floor(whole / 60), whole % 60];
  if (hours === 0) return `${rest} min`;
  return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`;
}

/**
 * The same beside a limit. Rounding never crosses it: 60.4 min over a limit of 60 is `1 h 1 min`, and 59.6 min within a
 * limit of 59.8 is `59 min`.
 */
export function formatDurationBeside(minutes: number, limitMinutes: number): string {
  const whole = Math.round(minutes);
  const isOver = minutes > limitMinutes;
  if (isOver === whole > limitMinutes) return formatDuration(whole);
  return formatDuration(isOver ? Math.ceil(minutes) : Math.floor(minutes));
}
