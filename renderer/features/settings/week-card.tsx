/** The usual week, a day at a time. The user types an exception on the day itself. */

import { type FormEvent, useState } from 'react';
import { Form } from 'react-aria-components';
import { remove, upsert } from '#shared/record/change.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { useDraft } from '../../state/draft-store.ts';
import { useRecord } from '../../state/record.ts';
import { useSaveForm } from '../../state/use-save.ts';
import { Button } from '../../ui/button.tsx';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { longWeekday, shortWeekday } from '../../ui/dates.ts';
import { DurationField } from '../../ui/duration-field.tsx';
import { Card, Halves, Row, Soft, Stack, Thirds } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TimeField } from '../../ui/time-field.tsx';
import { copyDay, type DayDraft, dayIssue, type WeekDraft, weekDraftOf, weekOf } from './week-draft.ts';

const days = [0, 1, 2, 3, 4, 5, 6] as const;

export const WeekCard = () => {
  const t = useMessages();
  const garments = useRecord((state) => state.record.garments);
  const weekTemplate = useRecord((state) => state.record.weekTemplate);
  const { errors, submit } = useSaveForm<never>(() => null);
  const [typed, setTyped] = useDraft<WeekDraft>('week');
  const [shown, setShown] = useState(0);
  const [issue, setIssue] = useState<string | null>(null);
  const draft = typed ?? weekDraftOf(weekTemplate);
  const day = draft[shown];
  if (day === undefined) return null;
  const dayName = longWeekday(shown + 1);
  const set = (changed: Partial<DayDraft>) =>
    setTyped(draft.map((each, index) => (index === shown ? { ...each, ...changed } : each)));

  const save = async (event: FormEvent) => {
    event.preventDefault();
    const wrong = days.find((index) => draft[index] !== undefined && dayIssue(draft[index]) !== null);
    const id = wrong === undefined || draft[wrong] === undefined ? null : dayIssue(draft[wrong]);
    setIssue(id === null || wrong === undefined ? null : t(id, { day: longWeekday(wrong + 1) }));
    if (id !== null) return;
    if (await submit([upsert('weekTemplate', weekOf(draft))], t('week.saved'))) setTyped(null);
  };

  return (
    <Card label={t('week.title')}>
      <Form onSubmit={save} validationBehavior="aria">
        <Stack>
          <h2>{t('week.title')}</h2>
          <Soft>{t('week.what')}</Soft>
          <ChoiceField
            label={t('week.day')}
            isLabelHidden
            choices={days.map((index) => ({ value: String(index), label: shortWeekday(index + 1) }))}
            value={String(shown)}
            onChange={(value) => setShown(Number(value))}
          />
          <ChoiceField
            label={t('week.hasShift', { day: dayName })}
            choices={[
              { value: 'shift', label: t('week.shift') },
              { value: 'free', label: t('week.free') },
            ]}
            value={day.hasShift ? 'shift' : 'free'}
            onChange={(value) => set({ hasShift: value === 'shift' })}
          />
          {day.hasShift && (
            <>
              <Halves>
                <TimeField label={t('shift.start')} value={day.start} onChange={(start) => set({ start })} />
                <TimeField label={t('shift.end')} value={day.end} onChange={(end) => set({ end })} />
              </Halves>
              <Thirds>
                {(['standing', 'longestStand', 'walking'] as const).map((field) => (
                  <DurationField
                    key={field}
                    label={t(`shift.${field}`)}
                    value={day[field]}
                    onChange={(text) => set({ [field]: text })}
                  />
                ))}
              </Thirds>
              {garments.length > 0 && (
                <SelectField
                  label={t('shift.stockings')}
                  choices={[
                    { value: '', label: t('shift.noStockings') },
                    ...garments.map(({ id, name }) => ({ value: id, label: name })),
                  ]}
                  value={day.garmentId}
                  onChange={(garmentId) => set({ garmentId })}
                />
              )}
              <Row>
                <Button weight="quiet" onPress={() => setTyped(copyDay(draft, shown))}>
                  {t('week.copy', { day: dayName })}
                </Button>
              </Row>
            </>
          )}
          {(issue ?? errors.form) !== undefined && (issue ?? errors.form) !== null && (
            <Notice>{issue ?? errors.form}</Notice>
          )}
          <Row>
            <Button type="submit">{t('week.save')}</Button>
            {weekTemplate !== null && (
              <Button
                weight="quiet"
                onPress={() => {
                  setTyped(null);
                  void submit([remove('weekTemplate')], t('week.cleared'));
                }}
              >
                {t('week.clear')}
              </Button>
            )}
          </Row>
        </Stack>
      </Form>
    </Card>
  );
};
