import dayjs from 'dayjs';
import type { Language } from './words/words';

const NUMBERS = new Intl.NumberFormat('en-US');
const INSTANTS = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Tokyo',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** Gives an amount in yen as it is read: ¥40,000, or 40,000 円. */
export function yen(amount: number, language: Language): string {
  const digits = NUMBERS.format(Math.abs(amount));
  const sign = amount < 0 ? '−' : '';
  return language === 'JA' ? `${sign}${digits} 円` : `${sign}¥${digits}`;
}

/** Gives a whole number as it is read. */
export function count(value: number): string {
  return NUMBERS.format(value);
}

/** Gives an instant as the date and time in Tokyo. */
export function tokyoTime(instant: string): string {
  return INSTANTS.format(new Date(instant));
}

/** Gives the date in Tokyo of an instant. */
export function tokyoDate(instant: string): string {
  return tokyoTime(instant).slice(0, 10);
}

/** Gives the date some days after another; before it where they are negative. */
export function addDays(date: string, days: number): string {
  return dayjs(date).add(days, 'day').format('YYYY-MM-DD');
}

/** Gives the first and the last day of the month that lies so many months after that of a date. */
export function monthOf(date: string, after = 0): { readonly from: string; readonly to: string } {
  const month = dayjs(date).startOf('month').add(after, 'month');
  return { from: month.format('YYYY-MM-DD'), to: month.endOf('month').format('YYYY-MM-DD') };
}

/** Gives how many days lie between two dates. */
export function daysBetween(from: string, to: string): number {
  return dayjs(to).diff(dayjs(from), 'day');
}

/** Gives the nodes of a connection. */
export function nodesOf<Node>(
  connection: { readonly edges: readonly { readonly node: Node }[] } | null | undefined,
): readonly Node[] {
  return connection?.edges.map(({ node }) => node) ?? [];
}
