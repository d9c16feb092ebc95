/** Whom to call, when to ask, and the visit: typed at the start, and changed later. */
import { Plus, Trash2 } from 'lucide-react';
import { emergencyNumbers, numbersKnownOn } from '#shared/evidence/emergency-numbers.ts';
import { useMessages } from '../../../messages/use-messages.ts';
import { Button } from '../../../ui/button.tsx';
import { ChoiceField } from '../../../ui/choice-field.tsx';
import { DateField } from '../../../ui/date-field.tsx';
import { monthAndYear, regionName } from '../../../ui/dates.ts';
import { Halves, Row, Small, Stack } from '../../../ui/layout.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { TimeField } from '../../../ui/time-field.tsx';
import { usePatch } from '../../../ui/use-patch.ts';
import { type ClinicDraft, type ContactDraft, countryChosen, longest } from './contact-draft.ts';
import { LimitedField } from './limited-field.tsx';
import css from './start.module.css';

const other = 'other';
const mostTimes = 12;

export type Errors = Readonly<Partial<Record<string, string>>>;

export type PartProps<Draft extends object> = {
  readonly draft: Draft;
  readonly onPatch: (changed: Partial<Draft>) => void;
  readonly errors: Errors;
};

export const ClinicFields = ({ draft, onPatch, errors }: PartProps<ClinicDraft>) => {
  const t = useMessages();
  return (
    <Stack isTight>
      <LimitedField
        label={t('strictStart.clinicName')}
        value={draft.clinicName}
        onChange={(clinicName) => onPatch({ clinicName })}
        most={longest.name}
        error={errors['clinic.name']}
      />
      <Halves>
        <LimitedField
          label={t('strictStart.clinicPhone')}
          value={draft.clinicPhone}
          onChange={(clinicPhone) => onPatch({ clinicPhone })}
          most={longest.phone}
          error={errors['clinic.phone']}
        />
        <LimitedField
          label={t('strictStart.nightPhone')}
          value={draft.nightPhone}
          onChange={(nightPhone) => onPatch({ nightPhone })}
          most={longest.phone}
          error={errors['clinic.nightPhone']}
        />
      </Halves>
    </Stack>
  );
};

type EmergencyDraft = Pick<ContactDraft, 'country' | 'emergencyNumber'>;

export const EmergencyFields = ({ draft, onPatch, errors }: PartProps<EmergencyDraft>) => {
  const t = useMessages();
  const countries = [...emergencyNumbers.keys()]
    .map((value) => ({ value, label: regionName(value) }))
    .toSorted((a, b) => a.label.localeCompare(b.label));
  return (
    <Halves>
      <SelectField
        label={t('strictStart.country')}
        choices={[...countries, { value: other, label: t('strictStart.otherCountry') }]}
        value={draft.country === '' ? other : draft.country}
        onChange={(country) => onPatch(countryChosen(country === other ? '' : country))}
      />
      <LimitedField
        label={t('strictStart.emergency')}
        value={draft.emergencyNumber}
        onChange={(emergencyNumber) => onPatch({ emergencyNumber })}
        most={longest.emergency}
        hint={
          draft.country === ''
            ? t('strictStart.emergencyHint')
            : `${t('strictStart.emergencyHint')} ${t('signs.knownOn', { month: monthAndYear(numbersKnownOn) })}`
        }
        error={errors['emergency.number']}
      />
    </Halves>
  );
};

export type AskTimeFieldsProps = PartProps<Pick<ContactDraft, 'checkInTimes'>> & {
  /** A word on times that lie far apart. */
  readonly note?: string | undefined;
};

export const AskTimeFields = ({ draft, onPatch, errors, note }: AskTimeFieldsProps) => {
  const t = useMessages();
  const { checkInTimes } = draft;
  const setTime = (at: number, time: string) =>
    onPatch({ checkInTimes: checkInTimes.map((each, i) => (i === at ? time : each)) });
  return (
    <Stack isTight>
      <Small>{t('strictStart.askMeWhat')}</Small>
      {checkInTimes.map((time, at) => (
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
            onPress={() => onPatch({ checkInTimes: checkInTimes.filter((_, i) => i !== at) })}
          >
            <Trash2 size={16} aria-hidden />
          </Button>
        </div>
      ))}
      {note !== undefined && <p className={css.note}>{note}</p>}
      {checkInTimes.length < mostTimes && (
        <Row>
          <Button weight="quiet" onPress={() => onPatch({ checkInTimes: [...checkInTimes, ''] })}>
            <Plus size={16} aria-hidden />
            {t('strictStart.addTime')}
          </Button>
        </Row>
      )}
    </Stack>
  );
};

type VisitDraft = Pick<ContactDraft, 'hasVisit' | 'visitDate' | 'visitTime'>;

export const VisitFields = ({ draft, onPatch, errors }: PartProps<VisitDraft>) => {
  const t = useMessages();
  return (
    <Stack isTight>
      <ChoiceField
        label={t('strictStart.visit')}
        choices={[
          { value: 'no', label: t('strictStart.visit.no') },
          { value: 'yes', label: t('strictStart.visit.yes') },
        ]}
        value={draft.hasVisit ? 'yes' : 'no'}
        onChange={(value) => onPatch({ hasVisit: value === 'yes' })}
      />
      {draft.hasVisit && (
        <Halves>
          <DateField
            label={t('strictStart.visitDate')}
            value={draft.visitDate}
            onChange={(visitDate) => onPatch({ visitDate })}
            error={errors['visit.date']}
          />
          <TimeField
            label={t('strictStart.visitTime')}
            value={draft.visitTime}
            onChange={(visitTime) => onPatch({ visitTime })}
          />
        </Halves>
      )}
    </Stack>
  );
};

export type ContactFieldsProps = {
  readonly draft: ContactDraft;
  readonly onChange: (draft: ContactDraft) => void;
  readonly errors: Errors;
};

/** All of them, to change later. */
export const ContactFields = ({ draft, onChange, errors }: ContactFieldsProps) => {
  const t = useMessages();
  const part = { draft, onPatch: usePatch(draft, onChange), errors };
  return (
    <Stack>
      <ClinicFields {...part} />
      <EmergencyFields {...part} />
      <h3>{t('strictStart.askMe')}</h3>
      <AskTimeFields {...part} />
      <VisitFields {...part} />
    </Stack>
  );
};
