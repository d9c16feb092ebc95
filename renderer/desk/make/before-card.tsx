/** What a desk can and cannot do, read before one is made (desk.md §6). */
import { useMessages } from '../../messages/use-messages.ts';
import { Card, Small, Stack } from '../../ui/layout.tsx';
import css from '../desk.module.css';

const first = ['council', 'protection', 'voluntary', 'bound'] as const;
const can = ['groups', 'change'] as const;
const cannot = ['single', 'invented', 'copies', 'pool', 'one', 'five', 'standIn'] as const;

export const BeforeCard = () => {
  const t = useMessages();
  return (
    <Card label={t('desk.before')}>
      <Stack>
        <h2>{t('desk.before')}</h2>
        <Stack isTight>
          <h3>{t('desk.before.first')}</h3>
          <ul className={css.plain}>
            {first.map((each) => (
              <li key={each}>{t(`desk.before.${each}`)}</li>
            ))}
          </ul>
        </Stack>
        <Stack isTight>
          <h3>{t('desk.before.can')}</h3>
          <ul className={css.plain}>
            {can.map((each) => (
              <li key={each}>{t(`desk.before.${each}`)}</li>
            ))}
          </ul>
        </Stack>
        <Stack isTight>
          <h3>{t('desk.before.cannot')}</h3>
          <ul className={css.plain}>
            {cannot.map((each) => (
              <li key={each}>{t(`desk.before.${each}`)}</li>
            ))}
          </ul>
        </Stack>
        <Stack isTight>
          <h3>{t('desk.before.why')}</h3>
          <p>{t('desk.before.whyAtoms')}</p>
          <Small>{t('desk.before.whyCost')}</Small>
        </Stack>
      </Stack>
    </Card>
  );
};
