/** The draft of the usual week: a day's fields as text, and the template that they stand for. */
import type { ShiftTemplate, WeekTemplate } from '#shared/record/week-template.ts';
import type { MessageId } from '../../messages/catalogue.ts';
import { figuresTyped, nothingTyped, type TypedShift, typedTemplate } from '../../parts/typed-shift.ts';

export type DayDraft = TypedShift & { readonly hasShift: boolean };

/** Monday first, seven of them. */
export type WeekDraft = readonly DayDraft[];

const freeDay: DayDraft = { hasShift: false, ...nothingTyped };

const dayDraftOf = (template: ShiftTemplate | null): DayDraft =>
  template === null ? freeDay : { hasShift: true, ...typedTemplate(template) };

export const weekDraftOf = (week: WeekTemplate | null): WeekDraft =>
  Array.from({ length: 7 }, (_, day) => dayDraftOf(week?.days[day] ?? null));

const minutesOfDay = 24 * 60;
const minuteOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/** The length on the wall clock; an end at or before the start is on the next day. */
function lengthOf({ start, end }: Pick<DayDraft, 'start' | 'end'>): number {
  const length = minuteOf(end) - minuteOf(start);
  return length > 0 ? length : length + minutesOfDay;
}

/** What is wrong with a day, or null. */
export function dayIssue(day: DayDraft): MessageId | null {
  if (!day.hasShift) return null;
  if (day.start === '' || day.end === '') return 'week.needsTimes';
  const { standingMinutes, walkingMinutes, longestStandMinutes } = figuresTyped(day);
  if (standingMinutes + walkingMinutes > lengthOf(day)) return 'week.tooMuch';
  return longestStandMinutes > standingMinutes ? 'week.longest' : null;
}

const templateOf = (day: DayDraft): ShiftTemplate | null =>
  day.hasShift
    ? {
        start: day.start,
        end: day.end,
        ...figuresTyped(day),
        garmentId: day.garmentId === '' ? null : day.garmentId,
      }
    : null;

/** The template that the draft stands for. Only for a draft without issues. */
export const weekOf = (draft: WeekDraft): WeekTemplate => ({
  days: draft.map(templateOf) as readonly (ShiftTemplate | null)[] as WeekTemplate['days'],
});

/** Copies one day's shift to every day that has one. */
export const copyDay = (draft: WeekDraft, from: number): WeekDraft => {
  const day = draft[from] ?? freeDay;
  return draft.map((each) => (each.hasShift ? day : each));
};
