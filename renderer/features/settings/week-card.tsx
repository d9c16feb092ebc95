/** The usual week, a day at a time; what differs from it is typed on the day itself. */
import { type FormEvent, useState } from 'react';
import { Form } from 'react-aria-components';
import { useDraft } from '../../state/draft-store.ts';
import { useRecordStore } from '../../state/record-store.ts';
import { useSettings } from '../../state/use-settings.ts';
import { Button } from '../../ui/button.tsx';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { longWeekday, shortWeekday } from '../../ui/dates.ts';
import { DurationField } from '../../ui/duration-field.tsx';
import { Card, Halves, Row, Soft, Stack, Thirds } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TimeField } from '../../ui/time-field.tsx';
import { useWords } from '../../words/use-words.ts';
import { copyDay, type DayDraft, dayProblem, type WeekDraft, weekDraftOf, weekOf } from './week-draft.ts';

const days = [0, 1, 2, 3, 4, 5, 6] as const;

export const WeekCard = () => {
  const say = useWords();
  const garments = useRecordStore((state) => state.record.garments);
  const { settings, errors, put } = useSettings();
  const [typed, setTyped] = useDraft<WeekDraft>('week');
  const [shown, setShown] = useState(0);
  const [problem, setProblem] = useState<string | null>(null);
  const draft = typed ?? weekDraftOf(settings.weekTemplate);
  const day = draft[shown];
  if (day === undefined) return null;
  const dayName = longWeekday(shown + 1);
  const set = (changed: Partial<DayDraft>) =>
    setTyped(draft.map((each, index) => (index === shown ? { ...each, ...changed } : each)));

  const save = async (event: FormEvent) => {
    event.preventDefault();
    const wrong = days.find((index) => draft[index] !== undefined && dayProblem(draft[index]) !== null);
    const id = wrong === undefined || draft[wrong] === undefined ? null : dayProblem(draft[wrong]);
    setProblem(id === null || wrong === undefined ? null : say(id, { day: longWeekday(wrong + 1) }));
    if (id !== null) return;
    if (await put(() => ({ weekTemplate: weekOf(draft) }), say('week.saved'))) setTyped(null);
  };

  return (
    <Card label={say('week.title')}>
      <Form onSubmit={save} validationBehavior="aria">
        <Stack>
          <h2>{say('week.title')}</h2>
          <Soft>{say('week.what')}</Soft>
          <ChoiceField
            label={say('week.day')}
            isLabelHidden
            choices={days.map((index) => ({ value: String(index), label: shortWeekday(index + 1) }))}
            value={String(shown)}
            onChange={(value) => setShown(Number(value))}
          />
          <ChoiceField
            label={say('week.hasShift', { day: dayName })}
            choices={[
              { value: 'shift', label: say('week.shift') },
              { value: 'free', label: say('week.free') },
            ]}
            value={day.hasShift ? 'shift' : 'free'}
            onChange={(value) => set({ hasShift: value === 'shift' })}
          />
          {day.hasShift && (
            <>
              <Halves>
                <TimeField
                  label={say('shift.start')}
                  value={day.start}
                  onChange={(start) => set({ start })}
                />
                <TimeField label={say('shift.end')} value={day.end} onChange={(end) => set({ end })} />
              </Halves>
              <Thirds>
                {(['standing', 'longestStand', 'walking'] as const).map((field) => (
                  <DurationField
                    key={field}
                    label={say(`shift.${field}`)}
                    value={day[field]}
                    onChange={(text) => set({ [field]: text })}
                  />
                ))}
              </Thirds>
              {garments.length > 0 && (
                <SelectField
                  label={say('shift.stockings')}
                  choices={[
                    { value: '', label: say('shift.noStockings') },
                    ...garments.map(({ id, name }) => ({ value: id, label: name })),
                  ]}
                  value={day.garmentId}
                  onChange={(garmentId) => set({ garmentId })}
                />
              )}
              <Row>
                <Button weight="quiet" onPress={() => setTyped(copyDay(draft, shown))}>
                  {say('week.copy', { day: dayName })}
                </Button>
              </Row>
            </>
          )}
          {(problem ?? errors.form) !== undefined && (problem ?? errors.form) !== null && (
            <Notice>{problem ?? errors.form}</Notice>
          )}
          <Row>
            <Button type="submit">{say('week.save')}</Button>
            {settings.weekTemplate !== null && (
              <Button
                weight="quiet"
                onPress={() => {
                  setTyped(null);
                  void put(() => ({ weekTemplate: null }), say('week.cleared'));
                }}
              >
                {say('week.clear')}
              </Button>
            )}
          </Row>
        </Stack>
      </Form>
    </Card>
  );
};
