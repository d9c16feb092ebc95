/** Leads to the screen for a health desk. */
import { useMessages } from '../../messages/use-messages.ts';
import { usePage } from '../../state/page-store.ts';
import { useRecord } from '../../state/record.ts';
import { Button } from '../../ui/button.tsx';
import { Card, Row, Soft, Stack } from '../../ui/layout.tsx';

export const HealthDeskCard = () => {
  const t = useMessages();
  const show = usePage((state) => state.show);
  const desks = useRecord((state) => state.record.desks);
  const inUse = desks.filter(({ key }) => key !== null).map(({ name }) => name);
  return (
    <Card label={t('handOver.title')}>
      <Stack>
        <Stack isTight>
          <h2>{t('handOver.title')}</h2>
          <Soft>{t('handOver.card.about')}</Soft>
        </Stack>
        {inUse.length > 0 && <p>{t('handOver.card.inUse', { name: inUse.join(', ') })}</p>}
        <Row>
          <Button onPress={() => show('hand-over')}>{t('handOver.card.open')}</Button>
        </Row>
      </Stack>
    </Card>
  );
};
