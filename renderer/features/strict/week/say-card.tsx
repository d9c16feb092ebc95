/** Reports the state of the stockings in one press, or with an earlier time. */
import type { FormEvent, ReactNode } from 'react';
import { Form } from 'react-aria-components';
import type { SpokenPayload } from '#shared/record/strict-entry.ts';
import { saidOff, type WhyOff } from '#shared/strict/answers.ts';
import type { TreatmentLog } from '#shared/strict/treatment-log.ts';
import { type WearingNow, wearingNow, whyIgnored } from '#shared/strict/wearing-now.ts';
import { useMessages } from '../../../messages/use-messages.ts';
import { useClock } from '../../../state/clock-store.ts';
import { useDraft } from '../../../state/draft-store.ts';
import { useLog } from '../../../state/use-log.ts';
import { Button } from '../../../ui/button.tsx';
import { ChoiceField } from '../../../ui/choice-field.tsx';
import { Row, Small, Stack } from '../../../ui/layout.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { backOnWeight } from '../reasons.ts';
import { MomentFields } from './moment-fields.tsx';
import { instantOf, nowInstant, type TypedMoment, typedMomentOf } from './moments.ts';
import { noReason, ReasonChoice, type ReasonDraft, whyOf } from './reason-choice.tsx';
import { stockingsOf } from './state-in-words.ts';
import css from './week.module.css';

type SayDraft = {
  /** Null means now. */
  readonly earlier: TypedMoment | null;
  /** Null unless the user is taking the stockings off. */
  readonly off: ReasonDraft | null;
};

const nothingSaid: SayDraft = { earlier: null, off: null };

const sentences = { on: 'strict.saidOn', off: 'strict.saidOff', confirm: 'strict.saidStill' } as const;

export type SayCardProps = {
  readonly log: TreatmentLog;
  /** What a waiting question is about: it has the one primary button. One about now says all but "I took it off". */
  readonly asks: 'now' | 'before' | null;
  /** Whether another part of the screen has the one filled button. */
  readonly isQuiet: boolean;
};

type ActionsProps = SayCardProps & {
  readonly wearing: WearingNow;
  readonly onSay: (kind: 'on' | 'confirm') => void;
  readonly onTakeOff: () => void;
  readonly children: ReactNode;
};

/** What one press reports, without what a waiting question asks itself. */
const Actions = ({ log, wearing, asks, isQuiet, onSay, onTakeOff, children }: ActionsProps) => {
  const t = useMessages();
  return (
    <div className={asks === null ? css.actions : wearing.kind === 'on' ? css.quietBeside : css.beside}>
      {wearing.kind === 'on' && (
        <>
          {asks === null && (
            <Button weight={isQuiet ? 'secondary' : 'primary'} onPress={() => onSay('confirm')}>
              {t('strict.stillOn')}
            </Button>
          )}
          <Button weight={asks === null ? 'secondary' : 'quiet'} onPress={onTakeOff}>
            {t('strict.takeOff', { count: stockingsOf(log) })}
          </Button>
        </>
      )}
      {wearing.kind === 'off' && asks !== 'now' && (
        <Button
          weight={isQuiet || asks !== null ? 'secondary' : backOnWeight(wearing)}
          onPress={() => onSay('on')}
        >
          {t('strict.backOn')}
        </Button>
      )}
      {wearing.kind === 'away' && asks !== 'now' && (
        <Button onPress={() => onSay('on')}>{t('strict.putOn')}</Button>
      )}
      {children}
    </div>
  );
};

export const SayCard = ({ log, asks, isQuiet }: SayCardProps) => {
  const now = useClock((state) => state.now);
  const t = useMessages();
  const [kept, setDraft] = useDraft<SayDraft>(`strict-say ${log.treatment.id}`);
  const { error, setError, submit } = useLog(log.treatment.id);
  const draft = kept ?? nothingSaid;
  const wearing = wearingNow(log, now);
  const ignored = whyIgnored(log, now);
  if (wearing === null) return null;
  // The question says it all.
  if (asks === 'now' && wearing.kind !== 'on' && ignored === null) return null;

  const send = async (kind: keyof typeof sentences, lineAt: (at: string) => SpokenPayload) => {
    const at = draft.earlier === null ? nowInstant(now) : instantOf(draft.earlier, now);
    if (at === null) return setError(t('strict.needsTime'));
    if (await submit([lineAt(at)], { id: sentences[kind] })) setDraft(null);
  };
  const sendOff = (why: WhyOff) =>
    why.reason === '' ? setError(t('strict.needsReason')) : send('off', (at) => saidOff(at, why));
  const choose = (reason: ReasonDraft) => {
    setError(null);
    setDraft({ ...draft, off: reason });
    // For now, one press is enough. With a typed time or reason, the user saves at the end.
    if (reason.chosen !== 'other' && draft.earlier === null) void sendOff(whyOf(reason));
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (draft.off !== null) void sendOff(whyOf(draft.off));
  };
  // Also for an unsaved choice: the user cannot press a chosen reason again.
  const needsSave = draft.off !== null && (draft.earlier !== null || draft.off.chosen !== null);

  const whenChoice = (
    <ChoiceField
      label={t('strict.when')}
      isLabelHidden
      isSegmented
      choices={[
        { value: 'now', label: t('strict.whenNow') },
        { value: 'earlier', label: t('strict.whenEarlier') },
      ]}
      value={draft.earlier === null ? 'now' : 'earlier'}
      onChange={(when) => {
        setError(null);
        const earlier = when === 'now' ? null : { ...typedMomentOf(nowInstant(now), now), time: '' };
        setDraft({ ...draft, earlier });
      }}
    />
  );

  const earlierFields = draft.earlier !== null && (
    <Stack isTight>
      <MomentFields
        label={t('strict.whenEarlier')}
        value={draft.earlier}
        onChange={(earlier) => setDraft({ ...draft, earlier })}
      />
      <Small>{t('strict.markedLater')}</Small>
    </Stack>
  );

  return (
    <Form onSubmit={onSubmit} validationBehavior="aria">
      <Stack>
        {draft.off !== null && whenChoice}
        {earlierFields}
        {error !== null && <Notice>{error}</Notice>}
        {draft.off === null ? (
          <Actions
            {...{ log, wearing, asks, isQuiet }}
            onSay={(kind) => void send(kind, (at) => ({ kind, at }))}
            onTakeOff={() => setDraft({ ...draft, off: noReason })}
          >
            {asks !== 'now' && whenChoice}
          </Actions>
        ) : (
          <>
            <ReasonChoice value={draft.off} onChange={choose} />
            <Row>
              {needsSave && (
                <Button type="submit" weight="primary">
                  {t('strict.saveOff')}
                </Button>
              )}
              <Button
                onPress={() => {
                  setError(null);
                  setDraft(null);
                }}
              >
                {t('strict.leave')}
              </Button>
            </Row>
          </>
        )}
        {ignored !== null && <p role="status">{t(`strict.ignored.${ignored}`)}</p>}
      </Stack>
    </Form>
  );
};
