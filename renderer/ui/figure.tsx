/**
 * One number of a definition list: a small name, a large value, and grey units within or beside it. The no-break space makes
 * value and unit one phrase, on the line and to a screen reader.
 */
import css from './figure.module.css';

export type FigureProps = {
  readonly name: string;
  readonly value: string;
  readonly unit?: string;
  readonly note?: string;
  /** The number of the screen: a screen has one. */
  readonly isHero?: boolean;
};

/** Such as `1 h 35 min`, but no date. */
const duration = /^\d[\d.,]*\s\p{L}+(\s\d+\s\p{L}+)*$/u;

/** The numbers of a duration and, between them, its units; else the value whole. */
const partsOf = (value: string): readonly string[] =>
  duration.test(value) ? value.split(/(\s\p{L}+\s?)/u) : [value];

export const Figure = ({ name, value, unit, note, isHero = false }: FigureProps) => {
  const parts = partsOf(value);
  return (
    <div className={`${css.figure} ${isHero ? css.hero : ''}`}>
      <dt className={css.name}>{name}</dt>
      <dd>
        <span className={`${css.value} ${parts.length > 1 ? css.duration : ''}`}>
          {parts.map((part, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the parts have no other name.
            <span key={i} className={i % 2 === 1 ? css.unit : undefined}>
              {part}
            </span>
          ))}
        </span>
        {unit !== undefined && <span className={css.unit}>{`\u00a0${unit}`}</span>}
        {note !== undefined && <p className={css.note}>{note}</p>}
      </dd>
    </div>
  );
};
