const pad = (value: number | string): string => String(value).padStart(2, '0');

/** Whether year, month and day are a day of the calendar in the time of the web's archives. */
function isDay(year: number, month: number, day: number): boolean {
  if (year < 1900 || year > 2100 || month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/**
 * A date as a machine wrote it, as ISO 8601: a day (`2024-11-07`) or an instant (`2024-11-07T12:40:00+03:00`). Reads
 * ISO in its common spellings (`20241107T1240+0300`, `2024-11-07 12:40`) and RFC 2822 (`Thu, 07 Nov 2024 12:40:00 GMT`).
 * Null for anything else: `07/11/2024` is a day in July to some readers.
 */
export function isoDate(value: string): string | null {
  const iso = value
    .trim()
    .match(
      /^(\d{4})-?(\d\d)-?(\d\d)(?:[T ]+(\d\d):?(\d\d)(?::?(\d\d))?(?:[.,]\d+)?\s*(Z|UTC|GMT|[+-]\d\d:?(?:\d\d)?)?)?/i,
    );
  if (iso) {
    const [, year, month, day, hour, minute, second, zone] = iso as unknown as string[];
    if (!isDay(Number(year), Number(month), Number(day))) return null;
    const date = `${year}-${month}-${day}`;
    if (!hour || !minute || Number(hour) > 23 || Number(minute) > 59) return date;
    return `${date}T${hour}:${minute}:${second ?? '00'}${zone ? zoneOf(zone) : ''}`;
  }
  if (
    /^(?:[a-z]{3},\s*)?\d{1,2}\s+[a-z]{3}\s+\d{4}\s+\d\d:\d\d(?::\d\d)?\s+(?:gmt|utc|[+-]\d{4})/i.test(value.trim())
  ) {
    const instant = Date.parse(value);
    if (!Number.isNaN(instant)) return new Date(instant).toISOString().replace('.000', '');
  }
  return null;
}

function zoneOf(zone: string): string {
  if (/^[zug]/i.test(zone)) return 'Z';
  const [sign, digits] = [zone.charAt(0), zone.slice(1).replace(':', '')];
  return `${sign}${digits.slice(0, 2)}:${digits.slice(2) || '00'}`;
}

/** The day that an address names, as many news sites' do: `/2024/11/07/…`, `/2024-11-07-…`, `/20241107/…`. */
export function dateInAddress(address: string | null): string | null {
  const found = address?.match(/[/_-](\d{4})([/_-]?)(\d{1,2})\2(\d{1,2})(?=[/_.?-]|$)/);
  if (!found) return null;
  const [, year, part, month, day] = found as unknown as string[];
  if (!part && (month?.length !== 2 || day?.length !== 2)) return null;
  if (!isDay(Number(year), Number(month), Number(day))) return null;
  return `${year}-${pad(month ?? '')}-${pad(day ?? '')}`;
}
