/** The page's language and look. Each choice applies at once; `system` leaves it to the system. */
import { languages, type Preferences } from '#shared/record/preferences.ts';
import { useMessages } from '../messages/use-messages.ts';
import { usePreferences } from '../state/preferences.ts';
import { choose } from '../state/saving.ts';
import { useSendForm } from '../state/use-save.ts';
import { longWeekday } from '../ui/dates.ts';
import { Card, Halves, Stack } from '../ui/layout.tsx';
import { Notice } from '../ui/notice.tsx';
import { SelectField } from '../ui/select-field.tsx';

const system = 'system';
const weekStarts = { monday: 1, saturday: 6, sunday: 7 } as const;

/** @param hasGirths whether girths are typed and shown on this side */
export const DisplayCard = ({ hasGirths = true }: { readonly hasGirths?: boolean }) => {
  const t = useMessages();
  const preferences = usePreferences();
  const { errors, send } = useSendForm<never>(() => null, 'another');
  const put = (changes: Partial<Preferences>, said: string) => void send(() => choose(changes, said));

  /** A list of a setting's values, the system's first. */
  const select = <Name extends 'language' | 'theme' | 'hourCycle' | 'weekStart'>(
    name: Name,
    values: readonly NonNullable<Preferences[Name]>[],
    labelOf: (value: NonNullable<Preferences[Name]>) => string,
  ) => {
    const label = t(`display.${name}`);
    return (
      <SelectField
        label={label}
        choices={[
          { value: system, label: t('display.system') },
          ...values.map((value) => ({ value, label: labelOf(value) })),
        ]}
        value={preferences[name] ?? system}
        onChange={(value) => put({ [name]: value === system ? null : value }, label)}
      />
    );
  };

  return (
    <Card label={t('display.title')}>
      <Stack>
        <h2>{t('display.title')}</h2>
        <Halves>
          {select('language', languages, (value) => t(`display.${value}`))}
          {select('theme', ['light', 'dark', 'contrast'], (value) => t(`display.${value}`))}
          {select('hourCycle', ['h23', 'h12'], (value) => t(`display.${value}`))}
          {select('weekStart', ['monday', 'saturday', 'sunday'], (value) => longWeekday(weekStarts[value]))}
          {hasGirths && (
            <SelectField
              label={t('display.lengthUnit')}
              choices={(['cm', 'inch'] as const).map((value) => ({ value, label: t(`display.${value}`) }))}
              value={preferences.lengthUnit}
              onChange={(value) =>
                put({ lengthUnit: value === 'inch' ? 'inch' : 'cm' }, t('display.lengthUnit'))
              }
            />
          )}
          <SelectField
            label={t('display.letterKeys')}
            hint={t('display.letterKeysWhat')}
            choices={[
              { value: 'on', label: t('display.on') },
              { value: 'off', label: t('display.off') },
            ]}
            value={preferences.hasLetterKeys ? 'on' : 'off'}
            onChange={(value) => put({ hasLetterKeys: value === 'on' }, t('display.letterKeys'))}
          />
        </Halves>
        {errors.form !== undefined && <Notice>{errors.form}</Notice>}
      </Stack>
    </Card>
  );
};
