/** A week over the clock: what the rota has, what was logged, and when stockings were on. Also ahead. */
import { type CSSProperties, memo } from 'react';
import type { Wear } from '#shared/record/wear.ts';
import { weekdayOf } from '#shared/time/wall-clock.ts';
import type { CalendarDate, ZonedTime } from '#shared/time/zoned-time.ts';
import { clockTime, longWeekday, shortWeekday } from '../../ui/dates.ts';
import type { CalendarDay } from './calendar-days.ts';
import { DayFace, DayFoot, DayName, DayPlace } from './day-face.tsx';
import { markOf } from './marks.ts';
import { isWithin, type Span } from './range.ts';
import type { DayClick } from './use-range.ts';
import {
  type Axis,
  axisOf,
  type Block,
  loggedBlocks,
  plannedBlocks,
  type Stretch,
  wornOn,
} from './week-blocks.ts';
import css from './week-grid.module.css';

export type WeekGridProps = {
  readonly label: string;
  readonly days: readonly CalendarDay[];
  readonly words: ReadonlyMap<CalendarDate, string>;
  readonly wear: readonly Wear[];
  /** The end of a stocking that is still on. */
  readonly now: ZonedTime;
  readonly today: CalendarDate;
  readonly cursor: CalendarDate;
  readonly chosen: Span | null;
  readonly onPress: (date: CalendarDate, click: DayClick) => void;
};

/** The least hours in which a block's name and times find room. */
const roomHours = 3;

const placed = ({ from, to }: Stretch, { firstHour, lastHour }: Axis): CSSProperties => {
  const length = 60 * (lastHour - firstHour);
  return {
    top: `${(100 * (from - 60 * firstHour)) / length}%`,
    height: `${(100 * (to - from)) / length}%`,
  };
};

const BlockWords = ({ block: { named, start, end, from, to } }: { readonly block: Block }) => {
  const hasRoom = to - from >= 60 * roomHours;
  if (!hasRoom)
    return named === null ? null : <span className={`${css.words} ${css.name}`}>{named.letter}</span>;
  return (
    <span className={css.words}>
      {named !== null && <span className={css.name}>{named.name}</span>}
      <span>{clockTime(start)}</span>
      <span className={css.end}>{clockTime(end)}</span>
    </span>
  );
};

const WeekDay = ({
  day,
  axis,
  wear,
  now,
}: { readonly day: CalendarDay; readonly axis: Axis } & Pick<WeekGridProps, 'wear' | 'now'>) => {
  const planned = plannedBlocks(day);
  const logged = loggedBlocks(day);
  const { ground } = markOf(day);
  return (
    <>
      <span aria-hidden className={css.hours} data-ground={ground}>
        {planned.map((block) => (
          <span key={block.from} className={css.block} data-planned style={placed(block, axis)}>
            <DayFace mark={{ ground: 'planned', isWorn: false, isStrict: false }}>
              {logged.length === 0 && <BlockWords block={block} />}
            </DayFace>
          </span>
        ))}
        {logged.map((block) => (
          <span key={block.from} className={css.block} style={placed(block, axis)}>
            <DayFace mark={{ ground, isWorn: false, isStrict: false }}>
              <BlockWords block={block} />
            </DayFace>
          </span>
        ))}
        {wornOn(day.date, axis, wear, now).map((stretch) => (
          <span key={stretch.from} className={css.worn} style={placed(stretch, axis)} />
        ))}
      </span>
      <span aria-hidden className={css.foot}>
        {ground !== 'blank' && <DayFoot day={day} />}
      </span>
    </>
  );
};

export const WeekGrid = memo((props: WeekGridProps) => {
  const { label, days, words, wear, now, today, cursor, chosen, onPress } = props;
  const axis = axisOf(days);
  const hours = axis.lastHour - axis.firstHour;
  const ticks = Array.from({ length: hours / 2 - 1 }, (_, tick) => axis.firstHour + 2 * (tick + 1));
  const isChosen = (date: CalendarDate): boolean => chosen !== null && isWithin(chosen, date);

  return (
    <table
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table may be a grid; its cells follow it.
      role="grid"
      aria-label={label}
      className={css.week}
      style={{ '--steps': hours / 2 } as CSSProperties}
    >
      <thead>
        <tr>
          <td className={css.axis} />
          {days.map(({ date }) => (
            <th
              key={date}
              scope="col"
              aria-label={longWeekday(weekdayOf(date))}
              data-today={date === today ? '' : undefined}
            >
              {shortWeekday(weekdayOf(date))} <span className={css.number}>{Number(date.slice(8))}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <tr>
          <td className={css.axis}>
            <span aria-hidden className={css.ticks}>
              {ticks.map((hour, place) => (
                <span
                  key={hour}
                  className={css.tick}
                  style={{ top: `${(100 * (place + 1)) / (hours / 2)}%` }}
                >
                  {clockTime(`${String(((hour % 24) + 24) % 24).padStart(2, '0')}:00`)}
                </span>
              ))}
            </span>
          </td>
          {days.map((day) => (
            <DayPlace key={day.date} isChosen={isChosen(day.date)}>
              <button
                type="button"
                className={css.day}
                tabIndex={day.date === cursor ? 0 : -1}
                data-date={day.date}
                data-kind={day.kind}
                data-strict={day.planDay === null ? undefined : ''}
                aria-pressed={isChosen(day.date) ? true : undefined}
                aria-current={day.date === today ? 'date' : undefined}
                onClick={(event) => onPress(day.date, event)}
              >
                <DayName words={words.get(day.date)} />
                <WeekDay day={day} axis={axis} wear={wear} now={now} />
              </button>
            </DayPlace>
          ))}
        </tr>
      </tbody>
    </table>
  );
});
