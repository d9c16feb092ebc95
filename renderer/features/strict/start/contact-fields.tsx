/** Whom to call and when to ask: typed at the start, and changed later. */
import { Plus, Trash2 } from 'lucide-react';
import { emergencyNumbers } from '#shared/evidence/emergency-numbers.ts';
import { useMessages } from '../../../messages/use-messages.ts';
import { Button } from '../../../ui/button.tsx';
import { regionName } from '../../../ui/dates.ts';
import { Halves, Row, Small, Stack } from '../../../ui/layout.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { TimeField } from '../../../ui/time-field.tsx';
import css from './start.module.css';
import { type ContactDraft, withCountry } from './start-draft.ts';

const other = 'other';
const mostTimes = 12;

export type ContactFieldsProps = {
  readonly draft: ContactDraft;
  readonly onChange: (draft: ContactDraft) => void;
  readonly errors: Readonly<Partial<Record<string, string>>>;
};

export const ContactFields = ({ draft, onChange, errors }: ContactFieldsProps) => {
  const t = useMessages();
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
          label={t('strictStart.clinicName')}
          value={draft.clinicName}
          onChange={(clinicName) => set({ clinicName: clinicName.slice(0, 120) })}
        />
        <TextField
          label={t('strictStart.clinicPhone')}
          value={draft.clinicPhone}
          onChange={(clinicPhone) => set({ clinicPhone: clinicPhone.slice(0, 40) })}
        />
        <SelectField
          label={t('strictStart.country')}
          choices={[...countries, { value: other, label: t('strictStart.otherCountry') }]}
          value={draft.country === '' ? other : draft.country}
          onChange={(country) => onChange(withCountry(draft, country === other ? '' : country))}
        />
        <TextField
          label={t('strictStart.emergency')}
          value={draft.emergencyNumber}
          onChange={(emergencyNumber) => set({ emergencyNumber: emergencyNumber.slice(0, 20) })}
          hint={t('strictStart.emergencyHint')}
          error={errors['emergency.number']}
        />
      </Halves>
      <Stack isTight>
        <h3>{t('strictStart.askMe')}</h3>
        <Small>{t('strictStart.askMeWhat')}</Small>
        {draft.checkInTimes.map((time, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a time has no name but its place.
          <div key={at} className={css.adding}>
            <TimeField
              label={t('strictStart.timeOf', { number: at + 1 })}
              value={time}
              onChange={(typed) => setTime(at, typed)}
              error={errors[`checkInTimes.${at}`]}
            />
            <Button
              weight="icon"
              aria-label={t('field.delete', { name: t('strictStart.timeOf', { number: at + 1 }) })}
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
              {t('strictStart.addTime')}
            </Button>
          </Row>
        )}
      </Stack>
    </Stack>
  );
};
