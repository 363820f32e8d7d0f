const FORM: Intl.DateTimeFormatOptions = {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Europe/Amsterdam',
};
const format = new Intl.DateTimeFormat('nl-NL', FORM);

/** A moment as people in Amsterdam say it: 'zondag 22 november om 14:05'. */
export const moment = (at: Temporal.Instant): string => format.format(at.epochMilliseconds);

/** How long to wait, rounded up: '40 seconden', '12 minuten', '3 uur'. */
export function waitInWords(seconds: number): string {
  if (seconds <= 90) return `${Math.max(1, Math.ceil(seconds))} ${seconds <= 1 ? 'seconde' : 'seconden'}`;
  const minutes = Math.ceil(seconds / 60);
  return minutes <= 90 ? `${minutes} minuten` : `${Math.ceil(minutes / 60)} uur`;
}
