/** How far something has come. */
import { Small } from './layout.tsx';
import css from './progress-bar.module.css';

export type ProgressBarProps = {
  readonly label: string;
  /** 0 to 1. */
  readonly share: number;
  /** The progress in figures, beside the label. */
  readonly said: string;
};

export const ProgressBar = ({ label, share, said }: ProgressBarProps) => {
  const percent = Math.round(share * 100);
  return (
    <div className={css.bar}>
      <div className={css.head}>
        <span className={css.name}>{label}</span>
        <Small>{said}</Small>
      </div>
      <div
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
        className={css.track}
      >
        <div className={css.fill} style={{ width: `${percent}%` }} />
      </div>
    </div>
  );
};
