/** Why the last week's load differs from the weeks before: the parts add up to the change, exactly. */
import { drivers } from '#shared/risk/drivers.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { SourceNote } from '../../parts/source-note.tsx';
import { useDerived } from '../../state/derived.ts';
import { formatNumber } from '../../ui/dates.ts';
import { Card, Soft, Stack } from '../../ui/layout.tsx';
import css from './drivers-card.module.css';

/** Smaller changes count as none, load-hours a day: the precision of the figures shown. */
const smallest = 0.05;

export const DriversCard = ({ today }: { readonly today: string }) => {
  const t = useMessages();
  const days = useDerived().days;
  const found = drivers(days, today);
  const parts =
    found === null
      ? []
      : ([
          ['standing', found.standing],
          ['walking', found.walking],
          ['credit', -found.credit],
        ] as const);
  const most = Math.max(smallest, ...parts.map(([, hours]) => Math.abs(hours)));
  const direction =
    found === null || Math.abs(found.change) < smallest ? 'same' : found.change > 0 ? 'more' : 'less';
  return (
    <Card label={t('drivers.title')}>
      <Stack>
        <h2>{t('drivers.title')}</h2>
        {found === null ? (
          <Soft>{t('drivers.none')}</Soft>
        ) : (
          <>
            <p>{t('drivers.change', { direction, hours: formatNumber(Math.abs(found.change), 1) })}</p>
            <dl className={css.drivers}>
              {parts.map(([name, hours]) => (
                <div key={name} className={css.driver}>
                  <dt>{t(`drivers.${name}`)}</dt>
                  <dd>
                    <div className={css.scale} aria-hidden="true">
                      <div
                        className={hours > 0 ? css.more : css.less}
                        style={{ width: `${(50 * Math.abs(hours)) / most}%` }}
                      />
                    </div>
                    {t('drivers.part', {
                      sign: hours >= smallest ? '+' : hours <= -smallest ? '−' : '',
                      hours: formatNumber(Math.abs(hours), 1),
                    })}
                  </dd>
                </div>
              ))}
            </dl>
          </>
        )}
        <SourceNote ids={['E1.23', 'E1.30', 'E1.31']} />
      </Stack>
    </Card>
  );
};
