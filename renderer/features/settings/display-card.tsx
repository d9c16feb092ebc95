/** How the page speaks and looks. Each choice holds at once; `system` leaves it to the system. */
import { languages, type Settings } from '#shared/record/settings.ts';
import { useSettings } from '../../state/use-settings.ts';
import { longWeekday } from '../../ui/dates.ts';
import { Card, Halves, Stack } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { useWords } from '../../words/use-words.ts';

const system = 'system';
const weekStarts = { monday: 1, saturday: 6, sunday: 7 } as const;

export const DisplayCard = () => {
  const say = useWords();
  const { settings, errors, put } = useSettings();

  /** A list of a setting's values, the system's first. */
  const select = <Name extends 'language' | 'theme' | 'hourCycle' | 'weekStart'>(
    name: Name,
    values: readonly NonNullable<Settings[Name]>[],
    labelOf: (value: NonNullable<Settings[Name]>) => string,
  ) => {
    const label = say(`display.${name}`);
    return (
      <SelectField
        label={label}
        choices={[
          { value: system, label: say('display.system') },
          ...values.map((value) => ({ value, label: labelOf(value) })),
        ]}
        value={settings[name] ?? system}
        onChange={(value) => void put(() => ({ [name]: value === system ? null : value }), label)}
      />
    );
  };

  return (
    <Card label={say('display.title')}>
      <Stack>
        <h2>{say('display.title')}</h2>
        <Halves>
          {select('language', languages, (value) => say(`display.${value}`))}
          {select('theme', ['light', 'dark', 'contrast'], (value) => say(`display.${value}`))}
          {select('hourCycle', ['h23', 'h12'], (value) => say(`display.${value}`))}
          {select('weekStart', ['monday', 'saturday', 'sunday'], (value) => longWeekday(weekStarts[value]))}
          <SelectField
            label={say('display.lengthUnit')}
            choices={(['cm', 'inch'] as const).map((value) => ({ value, label: say(`display.${value}`) }))}
            value={settings.lengthUnit}
            onChange={(value) =>
              void put(() => ({ lengthUnit: value === 'inch' ? 'inch' : 'cm' }), say('display.lengthUnit'))
            }
          />
          <SelectField
            label={say('display.letterKeys')}
            hint={say('display.letterKeysWhat')}
            choices={[
              { value: 'on', label: say('display.on') },
              { value: 'off', label: say('display.off') },
            ]}
            value={settings.hasLetterKeys ? 'on' : 'off'}
            onChange={(value) =>
              void put(() => ({ hasLetterKeys: value === 'on' }), say('display.letterKeys'))
            }
          />
        </Halves>
        {errors.form !== undefined && <Notice>{errors.form}</Notice>}
      </Stack>
    </Card>
  );
};
