/** Wall-clock time, to the minute, in a zone. */
export function zoned(at: number, zone: string): { local: string; zone: string } {
  const parts = Object.fromEntries(
    new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    })
      .formatToParts(at)
      .map((p) => [p.type, p.value]),
  );
  return {
    local: `${parts['year']}-${parts['month']}-${parts['day']}T${parts['hour']}:${parts['minute']}`,
    zone,
  };
}

/**
 * The moment (milliseconds since 1970) at which the clocks of a zone show `local` (`2026-03-12T15:30`); NaN for what
 * is no time. A time that the clocks skip in spring is read as an hour later, as people mean it.
 */
export function instantOf(local: string, zone: string): number {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(local)) return Number.NaN;
  const asUtc = Date.parse(`${local}Z`);
  if (Number.isNaN(asUtc)) return asUtc;
  const shift = (at: number): number => Date.parse(`${zoned(at, zone).local}Z`) - at;
  const first = asUtc - shift(asUtc);
  const second = asUtc - shift(first);
  // In the hour that is skipped the two disagree for ever; the later one is the hour after.
  return zoned(second, zone).local === local ? second : Math.max(first, second);
}
