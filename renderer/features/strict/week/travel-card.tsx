/** Asked once in another time zone: whether the hours of the plan follow the clock there. */
import { asksForHours } from '#shared/strict/days.ts';
import { planNow, type TreatmentLog } from '#shared/strict/treatment-log.ts';
import { zoneOf } from '#shared/time/wall-clock.ts';
import { useMessages } from '../../../messages/use-messages.ts';
import { useClock } from '../../../state/clock-store.ts';
import { useLog } from '../../../state/use-log.ts';
import { Button } from '../../../ui/button.tsx';
import { Card, Row, Soft, Stack } from '../../../ui/layout.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { nowInstant, placeOf } from './moments.ts';

export const TravelCard = ({ log }: { readonly log: TreatmentLog }) => {
  const now = useClock((state) => state.now);
  const t = useMessages();
  const { error, submit } = useLog(log.treatment.id);
  if (!asksForHours(log, now)) return null;
  const zone = zoneOf(now);
  const places = { here: placeOf(zone), there: placeOf(planNow(log, now).zone) };
  return (
    <Card label={t('strict.travel.title')}>
      <Stack isTight>
        <h2>{t('strict.travel.question', places)}</h2>
        <Soft>{t('strict.travel.what', places)}</Soft>
        {error !== null && <Notice>{error}</Notice>}
        <Row>
          <Button
            onPress={() =>
              void submit([{ kind: 'plan', at: nowInstant(now), zone, by: 'patient' }], {
                id: 'strict.travel.said',
              })
            }
          >
            {t('strict.travel.follow')}
          </Button>
          <Button onPress={() => void submit([{ kind: 'keep-hours', zone }], { id: 'strict.travel.said' })}>
            {t('strict.travel.keep', places)}
          </Button>
        </Row>
      </Stack>
    </Card>
  );
};
