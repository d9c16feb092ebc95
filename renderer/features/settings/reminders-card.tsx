/** What to be reminded of outside strict mode, and when not. Each choice holds at once. */
import type { Reminders } from '#shared/record/settings.ts';
import { useDraft } from '../../state/draft-store.ts';
import { useSettings } from '../../state/use-settings.ts';
import { Button } from '../../ui/button.tsx';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { Card, Row, Small, Soft, Stack } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { TimeField } from '../../ui/time-field.tsx';
import { useWords } from '../../words/use-words.ts';

type Quiet = NonNullable<Reminders['quiet']>;

/** A night, to begin with. */
const aNight: Quiet = { from: '22:00', to: '07:00' };

export const RemindersCard = () => {
  const say = useWords();
  const { settings, errors, put } = useSettings();
  // A time is typed digit by digit: it is saved when it is whole, by its button.
  const [typed, setTyped] = useDraft<Quiet>('quiet');
  const { reminders } = settings;
  const quiet = typed ?? reminders.quiet;
  const set = (changed: Partial<Reminders>) =>
    put((standing) => ({ reminders: { ...standing.reminders, ...changed } }), say('reminders.title'));
  const type = (changed: Partial<Quiet>) => setTyped({ ...(quiet ?? aNight), ...changed });
  const isMissing = typed !== null && (typed.from === '' || typed.to === '');
  const saveQuiet = async () => {
    if (typed !== null && !isMissing && (await set({ quiet: typed }))) setTyped(null);
  };
  const onOrOff = (name: 'atShiftEnd' | 'whenReplacementIsDue') => (
    <ChoiceField
      label={say(`reminders.${name}`)}
      choices={[
        { value: 'on', label: say('display.on') },
        { value: 'off', label: say('display.off') },
      ]}
      value={reminders[name] ? 'on' : 'off'}
      onChange={(value) => void set({ [name]: value === 'on' })}
    />
  );
  return (
    <Card label={say('reminders.title')}>
      <Stack>
        <h2>{say('reminders.title')}</h2>
        <Soft>{say('reminders.where')}</Soft>
        {onOrOff('atShiftEnd')}
        {onOrOff('whenReplacementIsDue')}
        <ChoiceField
          label={say('reminders.quiet')}
          choices={[
            { value: 'never', label: say('reminders.quietNever') },
            { value: 'fromTo', label: say('reminders.quietFromTo') },
          ]}
          value={quiet === null ? 'never' : 'fromTo'}
          onChange={(value) => {
            setTyped(null);
            void set({ quiet: value === 'never' ? null : aNight });
          }}
        />
        {quiet !== null && (
          <>
            <Row>
              <TimeField
                label={say('reminders.quietFrom')}
                value={quiet.from}
                onChange={(from) => type({ from })}
              />
              <TimeField label={say('reminders.quietTo')} value={quiet.to} onChange={(to) => type({ to })} />
            </Row>
            {typed !== null && (
              <Row>
                <Button onPress={() => void saveQuiet()} isDisabled={isMissing}>
                  {say('reminders.quietSave')}
                </Button>
                {isMissing && <Soft>{say('reminders.quietMissing')}</Soft>}
              </Row>
            )}
            <Small>{say('reminders.quietWhat')}</Small>
          </>
        )}
        {errors.form !== undefined && <Notice>{errors.form}</Notice>}
      </Stack>
    </Card>
  );
};
