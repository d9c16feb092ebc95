/** What a desk can and cannot do, read before one is made (desk.md §6). */
import { useMessages } from '../../messages/use-messages.ts';
import { Card, Small, Stack } from '../../ui/layout.tsx';
import { PlainList } from '../../ui/plain-list.tsx';

const parts = {
  first: ['council', 'protection', 'voluntary', 'bound'],
  can: ['groups', 'change'],
  cannot: ['single', 'invented', 'copies', 'pool', 'one', 'five', 'standIn'],
} as const;

export const BeforeCard = () => {
  const t = useMessages();
  return (
    <Card label={t('desk.before')}>
      <Stack>
        <h2>{t('desk.before')}</h2>
        {(['first', 'can', 'cannot'] as const).map((part) => (
          <Stack key={part} isTight>
            <h3>{t(`desk.before.${part}`)}</h3>
            <PlainList items={parts[part].map((each) => t(`desk.before.${each}`))} />
          </Stack>
        ))}
        <Stack isTight>
          <h3>{t('desk.before.why')}</h3>
          <p>{t('desk.before.whyAtoms')}</p>
          <Small>{t('desk.before.whyCost')}</Small>
        </Stack>
      </Stack>
    </Card>
  );
};
