/** The fixed card of the warning signs after sclerotherapy, with the contacts. It needs no record. */
import { warningSigns } from '#shared/evidence/warning-signs.ts';
import { useMessages } from '../messages/use-messages.ts';
import { Card, Small, Stack } from '../ui/layout.tsx';
import callCss from './call-numbers.module.css';
import css from './warning-signs-card.module.css';

export type WarningSignsCardProps = {
  readonly clinic?: { readonly name: string; readonly phone: string } | undefined;
  /** The emergency number. Without one, the card says to call the country's number. */
  readonly emergency?: string | undefined;
};

export const WarningSignsCard = ({ clinic, emergency }: WarningSignsCardProps) => {
  const t = useMessages();
  return (
    <Card label={t('signs.title')}>
      <Stack>
        <h2>{t('signs.lead')}</h2>
        <dl className={callCss.numbers}>
          <div>
            <dt>{t('signs.emergency')}</dt>
            <dd className={emergency === undefined ? undefined : callCss.number}>
              {emergency ?? t('signs.emergencyUnknown')}
            </dd>
          </div>
          {clinic !== undefined && clinic.phone !== '' && (
            <div>
              <dt>{clinic.name === '' ? t('signs.clinic') : clinic.name}</dt>
              <dd className={callCss.number}>{clinic.phone}</dd>
            </div>
          )}
        </dl>
        <ul className={css.signs}>
          {warningSigns.map(({ id, citation }) => (
            <li key={id}>
              <p className={css.sign}>{t(`sign.${id}`)}</p>
              <p>{t(`sign.${id}.action`)}</p>
              <Small>
                {citation} ({id})
              </Small>
            </li>
          ))}
        </ul>
        <Small>{t('signs.fixed')}</Small>
      </Stack>
    </Card>
  );
};
