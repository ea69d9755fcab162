// The wall clock, for what people do at an hour (agree, seal); no letter ever asks it. Must not know: commands.
import type { World } from './world.ts';

/** `2026-03-05T17:00` */
export function now({ now: told }: World): string {
  if (told !== undefined) return told();
  const date = new Date();
  const two = (number: number) => String(number).padStart(2, '0');
  const day = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-');
  return `${day}T${two(date.getHours())}:${two(date.getMinutes())}`;
}
