/** Whom to call and when to ask: typed at the start, and changed later. */
import { Plus, Trash2 } from 'lucide-react';
import { emergencyNumbers } from '#shared/evidence/emergency-numbers.ts';
import { Button } from '../../ui/button.tsx';
import { regionName } from '../../ui/dates.ts';
import { Halves, Row, Small, Stack } from '../../ui/layout.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { TimeField } from '../../ui/time-field.tsx';
import { useWords } from '../../words/use-words.ts';
import { type ContactDraft, withCountry } from './start-draft.ts';
import css from './strict-start.module.css';

const other = 'other';
const mostTimes = 12;

export type ContactFieldsProps = {
  readonly draft: ContactDraft;
  readonly onChange: (draft: ContactDraft) => void;
  readonly errors: Readonly<Partial<Record<string, string>>>;
};

export const ContactFields = ({ draft, onChange, errors }: ContactFieldsProps) => {
  const say = useWords();
  const set = (changed: Partial<ContactDraft>) => onChange({ ...draft, ...changed });
  const setTime = (at: number, time: string) =>
    set({ checkInTimes: draft.checkInTimes.map((each, i) => (i === at ? time : each)) });
  const countries = [...emergencyNumbers.keys()]
    .map((value) => ({ value, label: regionName(value) }))
    .toSorted((a, b) => a.label.localeCompare(b.label));
  return (
    <Stack>
      <Halves>
        <TextField
          label={say('strictStart.clinicName')}
          value={draft.clinicName}
          onChange={(clinicName) => set({ clinicName: clinicName.slice(0, 120) })}
        />
        <TextField
          label={say('strictStart.clinicPhone')}
          value={draft.clinicPhone}
          onChange={(clinicPhone) => set({ clinicPhone: clinicPhone.slice(0, 40) })}
        />
        <SelectField
          label={say('strictStart.country')}
          choices={[...countries, { value: other, label: say('strictStart.otherCountry') }]}
          value={draft.country === '' ? other : draft.country}
          onChange={(country) => onChange(withCountry(draft, country === other ? '' : country))}
        />
        <TextField
          label={say('strictStart.emergency')}
          value={draft.emergencyNumber}
          onChange={(emergencyNumber) => set({ emergencyNumber: emergencyNumber.slice(0, 20) })}
          hint={say('strictStart.emergencyHint')}
          error={errors['emergency.number']}
        />
      </Halves>
      <Stack isTight>
        <h3>{say('strictStart.askMe')}</h3>
        <Small>{say('strictStart.askMeWhat')}</Small>
        {draft.checkInTimes.map((time, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a time has no name but its place.
          <div key={at} className={css.adding}>
            <TimeField
              label={say('strictStart.timeOf', { number: at + 1 })}
              value={time}
              onChange={(typed) => setTime(at, typed)}
              error={errors[`checkInTimes.${at}`]}
            />
            <Button
              weight="icon"
              aria-label={say('field.delete', { name: say('strictStart.timeOf', { number: at + 1 }) })}
              onPress={() => set({ checkInTimes: draft.checkInTimes.filter((_, i) => i !== at) })}
            >
              <Trash2 size={16} aria-hidden />
            </Button>
          </div>
        ))}
        {draft.checkInTimes.length < mostTimes && (
          <Row>
            <Button weight="quiet" onPress={() => set({ checkInTimes: [...draft.checkInTimes, ''] })}>
              <Plus size={16} aria-hidden />
              {say('strictStart.addTime')}
            </Button>
          </Row>
        )}
      </Stack>
    </Stack>
  );
};
