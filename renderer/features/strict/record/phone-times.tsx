/** Puts the times of the plan on a phone: a calendar file, with titles that say something or nothing. */
import { useState } from 'react';
import { calendarFile } from '#shared/strict/calendar-file.ts';
import type { TreatmentLog } from '#shared/strict/treatment-log.ts';
import { dateOf } from '#shared/time/wall-clock.ts';
import { ruleInWords } from '#shared/words/plan-in-words.ts';
import { useMessages } from '../../../messages/use-messages.ts';
import { useClock } from '../../../state/clock-store.ts';
import { Button } from '../../../ui/button.tsx';
import { ChoiceField } from '../../../ui/choice-field.tsx';
import { Disclosure } from '../../../ui/disclosure.tsx';
import { Row, Small, Stack } from '../../../ui/layout.tsx';
import { saveFile } from '../../../ui/save-file.ts';

export const PhoneTimes = ({ log }: { readonly log: TreatmentLog }) => {
  const t = useMessages();
  const now = useClock((state) => state.now);
  const [isOpen, setOpen] = useState(false);
  const [titles, setTitles] = useState<'plain' | 'neutral'>('plain');
  const save = () => {
    const named = {
      checkIn: t('strictRecord.phone.checkIn'),
      windowStart: t('strictRecord.phone.windowStart'),
      visit: t('strictRecord.phone.visit'),
      end: t('strictRecord.phone.end'),
      ruleOf: ({ rule }: { readonly rule: Parameters<typeof ruleInWords>[0] }) => ruleInWords(rule, t),
    };
    const text = calendarFile(log, now, named, { isNeutral: titles === 'neutral' });
    saveFile(`legwork-${dateOf(log.treatment.plan.start)}.ics`, text, 'text/calendar');
  };
  return (
    <Disclosure title={t('strictRecord.phone.title')} isOpen={isOpen} onToggle={setOpen}>
      <Stack isTight>
        <p>{t('strictRecord.phone.what')}</p>
        <ChoiceField
          label={t('strictRecord.phone.titles')}
          choices={[
            { value: 'plain', label: t('strictRecord.phone.plain') },
            { value: 'neutral', label: t('strictRecord.phone.neutral') },
          ]}
          value={titles}
          onChange={setTitles}
        />
        <Row>
          <Button onPress={save}>{t('strictRecord.phone.save')}</Button>
        </Row>
        <Small>{t('strictRecord.phone.how')}</Small>
      </Stack>
    </Disclosure>
  );
};
