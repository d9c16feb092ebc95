/** On the day after a night: one press says that the day itself is off. */
import { useMessages } from '../../messages/use-messages.ts';
import { changesOfFreeDay } from '../../state/ended-shift.ts';
import { useSaveForm } from '../../state/use-save.ts';
import { Button } from '../../ui/button.tsx';
import { weekdayDate } from '../../ui/dates.ts';
import { Row } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';

export type FreeDayProps = { readonly date: string; readonly onSaved: (date: string) => void };

export const FreeDay = ({ date, onSaved }: FreeDayProps) => {
  const { errors, submit } = useSaveForm(() => null);
  const t = useMessages();
  const save = async () => {
    const saved = await submit((record) => changesOfFreeDay(record, date), t('dayOff.saved'));
    if (saved) onSaved(date);
  };
  return (
    <>
      <Row>
        <Button onPress={() => void save()}>
          {t('entries.dayOff')} {weekdayDate(date)}
        </Button>
      </Row>
      {errors.form !== undefined && <Notice>{errors.form}</Notice>}
    </>
  );
};
