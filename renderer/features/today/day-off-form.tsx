/** Marks a day without work, so that it counts as logged. */

import { upsert } from '#shared/record/change.ts';
import { dateOf } from '#shared/time/wall-clock.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { useRecord } from '../../state/record.ts';
import { useSaveForm } from '../../state/use-save.ts';
import { Button } from '../../ui/button.tsx';
import { longDate } from '../../ui/dates.ts';
import { Row, Soft, Stack } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';

export const DayOffForm = ({ date }: { readonly date: string }) => {
  const { shifts, daysOff } = useRecord((state) => state.record);
  const { errors, submit } = useSaveForm(() => null);
  const t = useMessages();
  const isOff = daysOff.some((dayOff) => dayOff.date === date);
  const hasShift = shifts.some((shift) => dateOf(shift.start) === date);

  if (isOff) return <Soft>{t('dayOff.is', { date: longDate(date) })}</Soft>;
  if (hasShift) return <Soft>{t('dayOff.hasShift')}</Soft>;
  return (
    <Stack>
      <Soft>{t('dayOff.what')}</Soft>
      {errors.form !== undefined && <Notice>{errors.form}</Notice>}
      <Row>
        <Button weight="primary" onPress={() => void submit([upsert('dayOff', { date })], t('dayOff.saved'))}>
          {t('dayOff.save', { date: longDate(date) })}
        </Button>
      </Row>
    </Stack>
  );
};
