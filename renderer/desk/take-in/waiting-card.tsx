/** Who waits for the slip: how many, and never whose. */
import { type FormEvent, useState } from 'react';
import { Form } from 'react-aria-components';
import type { Admission } from '#shared/desk/view.ts';
import { useMessages } from '../../messages/use-messages.ts';
import type { Api } from '../../state/api.ts';
import { Button, saveWeight } from '../../ui/button.tsx';
import { fullDate } from '../../ui/dates.ts';
import { Card, Row, Soft, Stack } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Said } from '../../ui/said.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useDeskAsk, useView } from '../state.ts';
import { inFours, readPerson, readSlip } from './slip.ts';
import css from './take-in.module.css';

type Answer = Admission | 'away';

/** Two wait with one slip: their 32 digits tell them apart. */
const ByPerson = ({ onDone }: { readonly onDone: (answer: Answer) => void }) => {
  const t = useMessages();
  const { ask, isBusy, error, setError } = useDeskAsk();
  const [typed, setTyped] = useState('');
  const shared = useView().waiting.flatMap(({ person }) => (person === null ? [] : [person]));
  const send = async (question: (api: Api, person: string) => Promise<Answer>) => {
    const person = readPerson(typed);
    if (person === null) return setError(t('desk.person.not'));
    const answer = await ask((api) => question(api, person));
    if (answer === null) return;
    if (answer !== 'nobody') setTyped('');
    onDone(answer);
  };
  const admit = (api: Api, person: string): Promise<Answer> => api.desk.admitPerson(person);
  const turnAway = async (api: Api, person: string): Promise<Answer> =>
    (await api.desk.turnAway(person)) ? 'away' : 'nobody';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void send(admit);
  };
  return (
    <Form onSubmit={submit} validationBehavior="aria">
      <Stack>
        <p>{t('desk.waiting.two')}</p>
        <ul className={css.persons}>
          {shared.map((person) => (
            <li key={person} className={css.digits}>
              {inFours(person)}
            </li>
          ))}
        </ul>
        <TextField
          label={t('desk.person')}
          value={typed}
          onChange={setTyped}
          hint={t('desk.person.hint')}
          error={error ?? undefined}
        />
        <Row>
          <Button type="submit" isBusy={isBusy}>
            {t('desk.admit')}
          </Button>
          <Button weight="quiet" isBusy={isBusy} onPress={() => void send(turnAway)}>
            {t('desk.turnAway')}
          </Button>
        </Row>
      </Stack>
    </Form>
  );
};

export const WaitingCard = () => {
  const t = useMessages();
  const { waiting } = useView();
  const { ask, isBusy, error, setError } = useDeskAsk();
  const [typed, setTyped] = useState('');
  const [answer, setAnswer] = useState<Answer | null>(null);
  const hasShared = waiting.some(({ person }) => person !== null);
  const [oldest] = waiting.map(({ arrivedOn }) => arrivedOn).toSorted();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const slip = readSlip(typed);
    if (slip === null) return setError(t('desk.slip.not'));
    const admission = await ask((api) => api.desk.admit(slip));
    setAnswer(admission);
    if (admission === 'admitted') setTyped('');
  };
  return (
    <Card label={t('desk.waiting')}>
      <Stack>
        <Stack isTight>
          <h2>{t('desk.waiting.count', { count: waiting.length })}</h2>
          <Soft>
            {oldest === undefined
              ? t('desk.waiting.nobody')
              : t('desk.waiting.what', { date: fullDate(oldest) })}
          </Soft>
        </Stack>
        <Said>{answer !== null && <p>{t(`desk.admission.${answer}`)}</p>}</Said>
        {waiting.length > 0 && (
          <Form onSubmit={submit} validationBehavior="aria">
            <Stack>
              <TextField
                label={t('desk.slip')}
                value={typed}
                onChange={(text) => {
                  setTyped(text);
                  setAnswer(null);
                }}
                hint={t('desk.slip.hint')}
                error={error ?? undefined}
                inputMode="decimal"
              />
              <Row>
                <Button type="submit" weight={saveWeight(typed !== '')} isBusy={isBusy}>
                  {t('desk.admit')}
                </Button>
              </Row>
            </Stack>
          </Form>
        )}
        {(hasShared || answer === 'ambiguous') && <ByPerson onDone={setAnswer} />}
      </Stack>
    </Card>
  );
};

/** Persons whose sequence came with two contents. Whom to ask is all that is said. */
export const DisputedCard = () => {
  const t = useMessages();
  const { disputed } = useView();
  if (disputed.length === 0) return null;
  return (
    <Card label={t('desk.disputed')}>
      <Stack>
        <h2>{t('desk.disputed')}</h2>
        <Notice>{t('desk.disputed.what')}</Notice>
        <ul className={css.persons}>
          {disputed.map((person) => (
            <li key={person} className={css.digits}>
              {inFours(person)}
            </li>
          ))}
        </ul>
      </Stack>
    </Card>
  );
};
