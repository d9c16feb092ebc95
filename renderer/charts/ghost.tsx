/** A chart that is still to come: its planes and faint marks, with the words of what is missing. */
import css from './ghost.module.css';

/** Made up, and drawn too faintly to be read as figures: heights in a plane of 100. */
const bars = [46, 62, 0, 38, 70, 55, 0, 0, 64, 48, 58, 0, 0, 52, 66, 44, 60, 0, 0, 40];
const line = 'M4 62C40 44 70 58 104 46S170 60 214 50S286 38 340 44S384 36 396 38';

/** The planes and marks alone, as decoration. */
export const GhostChart = () => (
  <svg viewBox="0 0 400 150" preserveAspectRatio="none" aria-hidden="true" className={css.picture}>
    <path className={css.axis} d="M0 70H400M0 149H400" />
    <path className={css.line} d={line} />
    {bars.map((height, at) => (
      <rect
        // biome-ignore lint/suspicious/noArrayIndexKey: the bars never change.
        key={at}
        className={css.bar}
        x={at * 20 + 4}
        y={149 - height * 0.8}
        width={12}
        height={height * 0.8}
      />
    ))}
  </svg>
);

export const Ghost = ({ children }: { readonly children: React.ReactNode }) => (
  <div className={css.ghost}>
    <GhostChart />
    <p className={css.words}>{children}</p>
  </div>
);
