const FORM: Intl.DateTimeFormatOptions = {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  timeZone: 'Europe/Amsterdam',
};
const format = new Intl.DateTimeFormat('nl-NL', FORM);
const clock = new Intl.DateTimeFormat('nl-NL', { hour: 'numeric', minute: '2-digit', timeZone: 'Europe/Amsterdam' });

/** A moment as people in Amsterdam say it: 'zondag 22 november om 14.05 uur'. */
export const moment = (at: Temporal.Instant): string =>
  `${format.format(at.epochMilliseconds)} om ${clock
    .format(at.epochMilliseconds)
    .replace(/^0(?=\d)/, '')
    .replace(':', '.')} uur`;

/** How long to wait, rounded up: '40 seconden', '12 minuten', '3 uur'. */
export function waitInWords(seconds: number): string {
  if (seconds <= 90) return `${Math.max(1, Math.ceil(seconds))} ${seconds <= 1 ? 'seconde' : 'seconden'}`;
  const minutes = Math.ceil(seconds / 60);
  return minutes <= 90 ? `${minutes} minuten` : `${Math.ceil(minutes / 60)} uur`;
}
