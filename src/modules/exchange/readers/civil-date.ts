/** The day in Europe/Amsterdam of a time stamp in a document's properties (`2026-02-01T09:30:00Z`, or without zone), or null. */
export function civilDateOf(stamp: string | null): string | null {
  const match = /^(\d{4}-\d{2}-\d{2})(T\d{2}:\d{2}(:\d{2})?(\.\d{1,9})?\d*(Z|[+-]\d{2}:\d{2})?)?$/.exec(
    stamp?.trim() ?? '',
  );
  if (!match) return null;
  try {
    if (match[5])
      return Temporal.Instant.from(match[0]).toZonedDateTimeISO('Europe/Amsterdam').toPlainDate().toString();
    return Temporal.PlainDate.from(match[1] ?? '').toString();
  } catch {
    return null;
  }
}
