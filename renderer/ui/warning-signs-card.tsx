/** The fixed card of the warning signs after sclerotherapy, with whom to call. It needs nothing of the record. */
import { warningSigns } from '#shared/evidence/warning-signs.ts';
import { useWords } from '../words/use-words.ts';
import callCss from './call-numbers.module.css';
import { Card, Small, Stack } from './layout.tsx';
import css from './warning-signs-card.module.css';

export type WarningSignsCardProps = {
  readonly clinic?: { readonly name: string; readonly phone: string } | undefined;
  /** The emergency number; where none is known the card says to call that of the country. */
  readonly emergency?: string | undefined;
};

export const WarningSignsCard = ({ clinic, emergency }: WarningSignsCardProps) => {
  const say = useWords();
  return (
    <Card label={say('signs.title')}>
      <Stack>
        <h2>{say('signs.lead')}</h2>
        <dl className={callCss.numbers}>
          <div>
            <dt>{say('signs.emergency')}</dt>
            <dd className={emergency === undefined ? undefined : callCss.number}>
              {emergency ?? say('signs.emergencyUnknown')}
            </dd>
          </div>
          {clinic !== undefined && clinic.phone !== '' && (
            <div>
              <dt>{clinic.name === '' ? say('signs.clinic') : clinic.name}</dt>
              <dd className={callCss.number}>{clinic.phone}</dd>
            </div>
          )}
        </dl>
        <ul className={css.signs}>
          {warningSigns.map(({ id, citation }) => (
            <li key={id}>
              <p className={css.sign}>{say(`sign.${id}`)}</p>
              <p>{say(`sign.${id}.action`)}</p>
              <Small>
                {citation} ({id})
              </Small>
            </li>
          ))}
        </ul>
        <Small>{say('signs.fixed')}</Small>
      </Stack>
    </Card>
  );
};
