/** How the legs are, in the morning or in the evening: folded until opened, each answer one press. */

import { type FormEvent, useState } from 'react';
import { Form } from 'react-aria-components';
import { upsert } from '#shared/record/change.ts';
import { girthCmBounds, girthNames, type SymptomName, symptomNames } from '#shared/record/check-in.ts';
import { timeOf } from '#shared/time/wall-clock.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { useClock } from '../../state/clock-store.ts';
import { useDraft } from '../../state/draft-store.ts';
import { usePreferences } from '../../state/preferences.ts';
import { useRecord } from '../../state/record.ts';
import { useSaveForm } from '../../state/use-save.ts';
import { Button } from '../../ui/button.tsx';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { focusFirstInvalid } from '../../ui/first-invalid.ts';
import { Halves, Row, Small, Stack } from '../../ui/layout.tsx';
import { formatLength } from '../../ui/length.ts';
import { Notice } from '../../ui/notice.tsx';
import { ScoreField } from '../../ui/score-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import {
  type CheckInDraft,
  checkInDraftOf,
  checkInOf,
  saysNothing,
  type When,
  whenOf,
  wrongGirths,
} from './check-in-draft.ts';

const whens = ['morning', 'evening'] as const satisfies readonly When[];

export const CheckInForm = ({ date }: { readonly date: string }) => {
  const t = useMessages();
  const now = useClock((state) => state.now);
  const { checkIns } = useRecord((state) => state.record);
  const unit = usePreferences((state) => state.lengthUnit);
  const [isOpen, setOpen] = useState(false);
  const [chosenWhen, setWhen] = useState<When | null>(null);
  const when = chosenWhen ?? whenOf(timeOf(now));
  const held = checkIns.find((each) => each.date === date && each.when === when);
  const [typed, setTyped] = useDraft<CheckInDraft>(`check-in ${date} ${when}`);
  const draft = typed ?? checkInDraftOf(held, when, unit);
  const { errors, setErrors, submit } = useSaveForm<'girth'>(() => null);
  const set = (changed: Partial<CheckInDraft>) => setTyped({ ...draft, ...changed });

  const setScore = (name: SymptomName) => (score: number | null) => {
    const { [name]: _former, ...others } = draft.scores;
    set({ scores: score === null ? others : { ...others, [name]: score } });
  };
  const wrong = wrongGirths(draft, unit);
  const least = formatLength(girthCmBounds.min, unit);
  const most = formatLength(girthCmBounds.max, unit);

  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (wrong.length > 0) {
      focusFirstInvalid(event.currentTarget);
      return;
    }
    if (saysNothing(draft)) {
      setErrors({ form: t('checkIn.empty') });
      return;
    }
    const entry = checkInOf(draft, date, unit);
    if (await submit([upsert('checkIn', entry)], t('checkIn.saved'))) setTyped(null);
  };

  return (
    <Disclosure title={t('checkIn.title')} isOpen={isOpen} onToggle={setOpen}>
      <Form onSubmit={save} validationBehavior="aria">
        <Stack>
          <ChoiceField
            label={t('checkIn.when')}
            choices={whens.map((value) => ({ value, label: t(`checkIn.${value}`) }))}
            value={when}
            onChange={setWhen}
          />
          <Small>{t('checkIn.scale')}</Small>
          <div>
            {symptomNames.map((name) => (
              <ScoreField
                key={name}
                label={t(`checkIn.${name}`)}
                clearLabel={t('checkIn.clear', { field: t(`checkIn.${name}`) })}
                value={draft.scores[name] ?? null}
                onChange={setScore(name)}
              />
            ))}
          </div>
          <Small>
            {t('checkIn.girth', { unit })}. {t('checkIn.girthHow')}
          </Small>
          <Halves>
            {girthNames.map((name) => (
              <TextField
                key={name}
                label={t(`checkIn.${name}`)}
                inputMode="decimal"
                value={draft.girths[name] ?? ''}
                onChange={(text) => set({ girths: { ...draft.girths, [name]: text } })}
                error={wrong.includes(name) ? t('checkIn.girthHelp', { least, most, unit }) : undefined}
              />
            ))}
          </Halves>
          <TextField label={t('checkIn.note')} value={draft.note} onChange={(note) => set({ note })} isLong />
          {errors.form !== undefined && <Notice>{errors.form}</Notice>}
          <Row>
            <Button type="submit" weight="secondary">
              {t('checkIn.save')}
            </Button>
          </Row>
        </Stack>
      </Form>
    </Disclosure>
  );
};
