export type Greeting = 'night' | 'morning' | 'afternoon' | 'evening';

/** The greeting of an hour of the day, 0 to 23. */
export function greetingAt(hour: number): Greeting {
  if (hour < 6) return 'night';
  if (hour < 12) return 'morning';
  return hour < 18 ? 'afternoon' : 'evening';
}
