/** Marks a day without work, so that it counts as logged. */

import { dateOf } from '#shared/time/wall-clock.ts';
import { useRecordStore } from '../../state/record-store.ts';
import { useSaveForm } from '../../state/use-save.ts';
import { Button } from '../../ui/button.tsx';
import { longDate } from '../../ui/dates.ts';
import { Row, Soft, Stack } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';

export const DayOffForm = ({ date }: { readonly date: string }) => {
  const { shifts, daysOff } = useRecordStore((state) => state.record);
  const { errors, submit } = useSaveForm(() => null);
  const isOff = daysOff.some((dayOff) => dayOff.date === date);
  const hasShift = shifts.some((shift) => dateOf(shift.start) === date);

  if (isOff) return <Soft>{longDate(date)} is marked as a day off.</Soft>;
  if (hasShift) return <Soft>A shift starts on this day. Delete it first if the day was off after all.</Soft>;
  return (
    <Stack>
      <Soft>A day off counts as logged, with no exposure. Days you leave out stay gaps.</Soft>
      {errors.form !== undefined && <Notice>{errors.form}</Notice>}
      <Row>
        <Button
          weight="primary"
          onPress={() => void submit([{ action: 'put', kind: 'dayOff', entry: { date } }], 'Day off saved')}
        >
          Save day off, {longDate(date)}
        </Button>
      </Row>
    </Stack>
  );
};
