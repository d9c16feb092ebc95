/** What changed at work, such as chairs: the desk's own notes, marked in the map and in the trends. */
import { type FormEvent, useState } from 'react';
import { Form } from 'react-aria-components';
import { type IsoWeek, weekOf } from '#shared/desk/iso-week.ts';
import { groupInWords } from '#shared/desk/report-words.ts';
import { interventionSchema } from '#shared/desk/view.ts';
import { dateOf } from '#shared/time/wall-clock.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { useClock } from '../../state/clock-store.ts';
import { Button, saveWeight } from '../../ui/button.tsx';
import { EntryLine } from '../../ui/entry-line.tsx';
import { Card, Halves, Row, Soft, Stack } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useDeskAsk, useView } from '../state.ts';
import { weekFrom, weeksFrom, weekWithDates } from '../weeks.ts';

const all = '';
/** The longest name, as its schema has it. */
const longestName = 200;

export const InterventionsCard = ({ groups }: { readonly groups: readonly string[] }) => {
  const t = useMessages();
  const today = dateOf(useClock((state) => state.now));
  const { interventions, sheet } = useView();
  const { ask, isBusy, error, setError } = useDeskAsk();
  const [name, setName] = useState('');
  const [week, setWeek] = useState<IsoWeek | null>(null);
  const [group, setGroup] = useState(all);
  const thisWeek = weekOf(today);
  const weeks = weeksFrom(sheet.firstWeek < thisWeek ? sheet.firstWeek : thisWeek, thisWeek).toReversed();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const noted = interventionSchema.safeParse({
      id: crypto.randomUUID(),
      ...{ week: week ?? thisWeek, group: group === all ? null : group, name },
    }).data;
    if (noted === undefined) return setError(t('desk.noted.name.not', { most: longestName }));
    if ((await ask((api) => api.desk.noteIntervention(noted))) !== null) setName('');
  };
  return (
    <Card label={t('desk.noted')}>
      <Stack>
        <Stack isTight>
          <h2>{t('desk.noted')}</h2>
          <Soft>{t('desk.noted.what')}</Soft>
        </Stack>
        {interventions.length > 0 && (
          <ul>
            {interventions.map((each) => (
              <EntryLine
                key={each.id}
                name={each.name}
                detail={t('desk.noted.detail', {
                  week: weekWithDates(each.week, t),
                  group: each.group === null ? t('desk.noted.all') : groupInWords(each.group, t),
                })}
                onDelete={() => void ask((api) => api.desk.removeIntervention(each.id))}
              />
            ))}
          </ul>
        )}
        <Form onSubmit={submit} validationBehavior="aria" data-screen-only>
          <Stack>
            <TextField
              label={t('desk.noted.name')}
              value={name}
              onChange={setName}
              hint={t('desk.noted.name.hint')}
            />
            <Halves>
              <SelectField
                label={t('desk.noted.week')}
                choices={weeks.map((each) => ({ value: each, label: weekFrom(each, t) }))}
                value={week ?? thisWeek}
                onChange={setWeek}
              />
              <SelectField
                label={t('deskReport.group')}
                choices={[
                  { value: all, label: t('desk.noted.all') },
                  ...groups.map((each) => ({ value: each, label: groupInWords(each, t) })),
                ]}
                value={group}
                onChange={setGroup}
              />
            </Halves>
            {error !== null && <Notice>{error}</Notice>}
            <Row>
              <Button type="submit" weight={saveWeight(name.trim() !== '')} isBusy={isBusy}>
                {t('desk.noted.do')}
              </Button>
            </Row>
          </Stack>
        </Form>
      </Stack>
    </Card>
  );
};
