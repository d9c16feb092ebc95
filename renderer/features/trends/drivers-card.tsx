/** Why the last week's load differs from the weeks before, by its parts. */
import { drivers } from '#shared/risk/drivers.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { SourceNote } from '../../parts/source-note.tsx';
import { useDerived } from '../../state/derived.ts';
import { formatNumber } from '../../ui/dates.ts';
import { Card, Small, Soft, Stack } from '../../ui/layout.tsx';
import { shownDrivers } from './driver-parts.ts';
import css from './drivers-card.module.css';

export const DriversCard = ({ today }: { readonly today: string }) => {
  const t = useMessages();
  const days = useDerived().days;
  const found = drivers(days, today);
  const shown = found === null ? null : shownDrivers(found);
  return (
    <Card label={t('drivers.title')}>
      <Stack>
        {shown === null ? (
          <>
            <h2>{t('drivers.title')}</h2>
            <Soft>{t('drivers.none')}</Soft>
          </>
        ) : (
          <>
            <Small>{t('drivers.title')}</Small>
            <h2>
              {t('drivers.change', {
                direction: shown.direction,
                hours: formatNumber(Math.abs(shown.change), 1),
              })}
            </h2>
            <dl className={css.drivers}>
              {shown.parts.map(({ name, hours, sign, share }) => (
                <div key={name} className={css.driver}>
                  <dt>{t(`drivers.${name}`)}</dt>
                  <dd>
                    <div className={css.scale} aria-hidden="true">
                      {share > 0 && (
                        <div
                          className={hours > 0 ? css.more : css.less}
                          style={{ width: `${50 * share}%` }}
                        />
                      )}
                    </div>
                    {t('drivers.part', { sign, hours: formatNumber(Math.abs(hours), 1) })}
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
