/** The split of the shift in one bar. The parts always fill it: an impossible sum shows at once. */
import { formatDuration } from '../../messages/duration.ts';
import { useMessages } from '../../messages/use-messages.ts';
import type { Split } from './shift-draft.ts';
import css from './split-bar.module.css';

export const SplitBar = ({ split }: { readonly split: Split }) => {
  const t = useMessages();
  const rest = Math.max(0, split.rest);
  const parts = [
    { name: 'shift.splitStanding', minutes: split.standing, className: css.standing },
    { name: 'shift.splitWalking', minutes: split.walking, className: css.walking },
    { name: 'shift.splitRest', minutes: rest, className: css.rest },
  ] as const;
  const label = t('shift.split', {
    standing: formatDuration(split.standing),
    walking: formatDuration(split.walking),
    rest: formatDuration(rest),
  });
  return (
    <div role="img" aria-label={label}>
      <div className={css.bar}>
        {parts.map(({ name, minutes, className }) => (
          <div key={name} className={`${css.part} ${className}`} style={{ flexGrow: minutes }} />
        ))}
      </div>
      <div className={css.legend}>
        {parts.map(({ name, minutes, className }) => (
          <span key={name}>
            <span className={`${css.swatch} ${className}`} /> {t(name, { duration: formatDuration(minutes) })}
          </span>
        ))}
      </div>
    </div>
  );
};
