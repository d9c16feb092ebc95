/** What is worn during a live shift, and the press that puts it on or takes it off. */
import type { Change } from '#shared/record/change.ts';
import type { LegworkRecord } from '#shared/record/record.ts';
import { wornNow } from '#shared/record/wear-state.ts';
import { timeOf } from '#shared/time/wall-clock.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { useClock } from '../../state/clock-store.ts';
import { useRecord } from '../../state/record.ts';
import { useSaveForm } from '../../state/use-save.ts';
import { Button } from '../../ui/button.tsx';
import { clockTime } from '../../ui/dates.ts';
import { Row, Stack } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { putOnChanges, stockingToPutOn, takeOffChanges } from './live-stocking.ts';

export const LiveStockingLine = () => {
  const t = useMessages();
  const { now, read } = useClock();
  const record = useRecord((state) => state.record);
  const { errors, submit } = useSaveForm<never>(() => null);
  const worn = wornNow(record.wear, now);
  const next = stockingToPutOn(record, now);
  const nameOf = (garmentId: string) =>
    record.garments.find(({ id }) => id === garmentId)?.name ?? t('entries.unknownStocking');
  const press = (changes: (record: LegworkRecord) => readonly Change[], said: string) => () =>
    void submit(changes, said);
  if (worn.length === 0 && next === null) return null;
  return (
    <Stack isTight>
      {worn.map(({ id, garmentId, on }) => (
        <Row key={id}>
          <span>{t('live.stocking', { stocking: nameOf(garmentId), time: clockTime(timeOf(on)) })}</span>
          <Button onPress={press((latest) => takeOffChanges(latest, id, read()), t('live.saidOff'))}>
            {t('live.takeOff')}
          </Button>
        </Row>
      ))}
      {worn.length === 0 && next !== null && (
        <Row>
          <span>{t('live.noStocking')}</span>
          <Button
            onPress={press(
              (latest) => putOnChanges(latest, next, read(), crypto.randomUUID()),
              t('live.saidOn'),
            )}
          >
            {t('live.putOn', { stocking: next.name })}
          </Button>
        </Row>
      )}
      {errors.form !== undefined && <Notice>{errors.form}</Notice>}
    </Stack>
  );
};
