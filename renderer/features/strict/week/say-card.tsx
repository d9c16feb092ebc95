/** Reports the state of the stockings in one press, or with an earlier time. */
import type { FormEvent } from 'react';
import { Form } from 'react-aria-components';
import type { SpokenPayload } from '#shared/record/strict-entry.ts';
import type { TreatmentLog } from '#shared/strict/treatment-log.ts';
import { wearingNow, whyIgnored } from '#shared/strict/wearing-now.ts';
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
import { noReason, ReasonChoice, type ReasonDraft, reasonOf } from './reason-choice.tsx';
import css from './week.module.css';

type SayDraft = {
  /** Null means now. */
  readonly earlier: TypedMoment | null;
  /** Null unless the user is taking the stockings off. */
  readonly off: ReasonDraft | null;
};

const nothingSaid: SayDraft = { earlier: null, off: null };

const sentences = { on: 'strict.saidOn', off: 'strict.saidOff', confirm: 'strict.saidStill' } as const;

export const SayCard = ({ log }: { readonly log: TreatmentLog }) => {
  const now = useClock((state) => state.now);
  const t = useMessages();
  const [kept, setDraft] = useDraft<SayDraft>('strict-say');
  const { error, setError, submit } = useLog(log.treatment.id);
  const draft = kept ?? nothingSaid;
  const wearing = wearingNow(log, now);
  const ignored = whyIgnored(log, now);
  if (wearing === null) return null;

  const send = async (lineAt: (at: string) => SpokenPayload & { readonly kind: keyof typeof sentences }) => {
    const at = draft.earlier === null ? nowInstant(now) : instantOf(draft.earlier, now);
    if (at === null) return setError(t('strict.needsTime'));
    const line = lineAt(at);
    if (await submit([line], { id: sentences[line.kind] })) setDraft(null);
  };
  const sendOff = (reason: string) =>
    reason === '' ? setError(t('strict.needsReason')) : send((at) => ({ kind: 'off', at, reason }));
  const choose = (reason: ReasonDraft) => {
    setError(null);
    setDraft({ ...draft, off: reason });
    // For now, one press is enough. With a typed time or reason, the user saves at the end.
    if (reason.chosen !== 'other' && draft.earlier === null) void sendOff(reasonOf(reason));
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (draft.off !== null) void sendOff(reasonOf(draft.off));
  };
  // Also for an unsaved choice: the user cannot press a chosen reason again.
  const needsSave = draft.off !== null && (draft.earlier !== null || draft.off.chosen !== null);

  const whenChoice = (
    <ChoiceField
      label={t('strict.when')}
      isLabelHidden
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
          <div className={css.actions}>
            {wearing.isOn ? (
              <>
                <Button weight="primary" onPress={() => void send((at) => ({ kind: 'confirm', at }))}>
                  {t('strict.stillOn')}
                </Button>
                <Button onPress={() => setDraft({ ...draft, off: noReason })}>{t('strict.takeOff')}</Button>
              </>
            ) : (
              <Button
                weight={backOnWeight(wearing.reason)}
                onPress={() => void send((at) => ({ kind: 'on', at }))}
              >
                {t('strict.backOn')}
              </Button>
            )}
            {whenChoice}
          </div>
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
