/** The zone of each worked date as its shape, under the axis; a day off is a dash. */
import { zoneFill, zonePaths } from '../parts/zone-mark.tsx';
import css from './chart.module.css';
import type { Panel } from './panel.ts';
import { usePlane } from './use-plane.ts';

/** The room of the row between the axis and the dates, px. */
export const zoneRowHeight = 18;
const largest = 11;
/** Smaller shapes cannot be told apart. */
const smallest = 5;

export const ZoneRow = ({ zones }: { readonly zones: NonNullable<Panel['zones']> }) => {
  const plane = usePlane();
  if (plane === null) return null;
  const size = Math.min(largest, plane.day - 1);
  if (size < smallest) return null;
  const middle = plane.bottom + zoneRowHeight / 2 + 1;
  return (
    <g>
      {[...zones].map(([date, zone]) => {
        const x = (plane.startOf(date) + plane.endOf(date)) / 2;
        if (zone === 'off') {
          return <line key={date} className={css.off} x1={x - 3} x2={x + 3} y1={middle} y2={middle} />;
        }
        const place = `translate(${x - size / 2} ${middle - size / 2}) scale(${size / 12})`;
        return <path key={date} className={zoneFill(zone)} d={zonePaths[zone]} transform={place} />;
      })}
    </g>
  );
};
