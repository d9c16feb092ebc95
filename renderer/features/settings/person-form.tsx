/** The facts of the person that the model needs, and no more: asked at the first start, changed in the settings. */

import type { FormEvent, ReactNode } from 'react';
import { Form } from 'react-aria-components';
import { upsert } from '#shared/record/change.ts';
import { defaultPerson, type Person } from '#shared/record/person.ts';
import { formatDuration } from '../../messages/duration.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { SourceNote } from '../../parts/source-note.tsx';
import { useDraft } from '../../state/draft-store.ts';
import { useRecord } from '../../state/record.ts';
import { useSaveForm } from '../../state/use-save.ts';
import { Button, saveWeight } from '../../ui/button.tsx';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { parseDuration } from '../../ui/duration.ts';
import { DurationField } from '../../ui/duration-field.tsx';
import { focusFirstInvalid } from '../../ui/first-invalid.ts';
import { Halves, Row, Small, Stack } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';

type PersonField = 'longestStandLimit' | 'standingLimit';
type PersonDraft = Readonly<Record<PersonField, string>> & { readonly hasVaricoseVeins: boolean };

const draftOf = (person: Person): PersonDraft => ({
  hasVaricoseVeins: person.hasVaricoseVeins,
  longestStandLimit: formatDuration(person.longestStandLimitMinutes),
  standingLimit: formatDuration(person.standingLimitMinutes),
});

function fieldOf({ field }: { field: string }): PersonField | null {
  if (field === 'longestStandLimitMinutes') return 'longestStandLimit';
  return field === 'standingLimitMinutes' ? 'standingLimit' : null;
}

export type PersonFormProps = {
  readonly saveLabel: string;
  /** Whether it is what the screen asks for. Among other forms, its save is filled once something is typed. */
  readonly isAsked?: boolean;
  /** Shown beside the save button. */
  readonly children?: ReactNode;
};

export const PersonForm = ({ saveLabel, isAsked = false, children }: PersonFormProps) => {
  const person = useRecord((state) => state.record.person) ?? defaultPerson;
  const [kept, setDraft] = useDraft<PersonDraft>('person');
  const draft = kept ?? draftOf(person);
  const t = useMessages();
  const { errors, setErrors, submit } = useSaveForm<PersonField>(fieldOf);

  const save = async (event: FormEvent) => {
    event.preventDefault();
    const form = event.currentTarget;
    const longestStandLimitMinutes = parseDuration(draft.longestStandLimit);
    const standingLimitMinutes = parseDuration(draft.standingLimit);
    if (longestStandLimitMinutes === null || standingLimitMinutes === null) {
      setErrors({
        ...(longestStandLimitMinutes === null && { longestStandLimit: t('field.durationHelp') }),
        ...(standingLimitMinutes === null && { standingLimit: t('field.durationHelp') }),
      });
      focusFirstInvalid(form);
      return;
    }
    const entry: Person = {
      hasVaricoseVeins: draft.hasVaricoseVeins,
      longestStandLimitMinutes,
      standingLimitMinutes,
    };
    if (await submit([upsert('person', entry)], t('person.saved'))) setDraft(null);
    else focusFirstInvalid(form);
  };

  return (
    <Form onSubmit={save} validationBehavior="aria">
      <Stack>
        <ChoiceField
          label={t('person.veins')}
          choices={[
            { value: 'no', label: t('person.veinsNo') },
            { value: 'yes', label: t('person.veinsYes') },
          ]}
          value={draft.hasVaricoseVeins ? 'yes' : 'no'}
          onChange={(answer) => setDraft({ ...draft, hasVaricoseVeins: answer === 'yes' })}
        />
        <Small>{t('person.veinsWhy')}</Small>
        <Halves>
          <DurationField
            label={t('person.longestStandLimit')}
            value={draft.longestStandLimit}
            onChange={(longestStandLimit) => setDraft({ ...draft, longestStandLimit })}
            error={errors.longestStandLimit}
          />
          <DurationField
            label={t('person.standingLimit')}
            value={draft.standingLimit}
            onChange={(standingLimit) => setDraft({ ...draft, standingLimit })}
            error={errors.standingLimit}
          />
        </Halves>
        <Small>{t('person.limitsWhy')}</Small>
        <SourceNote ids={['E1.01', 'E1.05', 'E1.23', 'E1.30']} />
        {errors.form !== undefined && <Notice>{errors.form}</Notice>}
        <Row>
          <Button type="submit" weight={saveWeight(isAsked || kept !== null)}>
            {saveLabel}
          </Button>
          {children}
        </Row>
      </Stack>
    </Form>
  );
};
