/** Choosing weeks, reading what would be sent, sealing it. */
import { useState } from 'react';
import type { SentWeek, WeekFigures } from '#shared/desk/figures.ts';
import { type KnownDesk, type SealedEnvelope, weeksFor } from '#shared/desk/hand-over.ts';
import { dateOf } from '#shared/time/wall-clock.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { useClock } from '../../state/clock-store.ts';
import { useDraft } from '../../state/draft-store.ts';
import { useRecord } from '../../state/record.ts';
import { applySaved, enqueue } from '../../state/session.ts';
import { useAnswer } from '../../state/use-answer.ts';
import { useAsk } from '../../state/use-ask.ts';
import { Button } from '../../ui/button.tsx';
import { CheckField } from '../../ui/check-field.tsx';
import { datedShort } from '../../ui/dates.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Card, Row, Small, Soft, Stack } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useFirstOf } from '../../ui/use-first-of.ts';
import css from './hand-over.module.css';
import { MadeEnvelope, saveEnvelope } from './made-envelope.tsx';
import { firstSendingDraft, type SendingDraft, toggled, withinOffered } from './sending-draft.ts';
import { datesOfWeek, weekInWords } from './words.ts';

/** The others are shown when asked for. */
const shownAtFirst = 8;

type WeeksProps = {
  readonly weeks: readonly SentWeek[];
  readonly draft: SendingDraft;
  readonly onChange: (draft: SendingDraft) => void;
};

const WeeksCard = ({ weeks, draft, onChange }: WeeksProps) => {
  const t = useMessages();
  const { shown, showAll } = useFirstOf(weeks.toReversed(), shownAtFirst);
  const all = weeks.map(({ week }) => week);
  return (
    <Card label={t('handOver.weeks.title')}>
      <Stack>
        <Stack isTight>
          <h2>{t('handOver.weeks.title')}</h2>
          <Soft>{t(weeks.length === 0 ? 'handOver.weeks.none' : 'handOver.weeks.about')}</Soft>
        </Stack>
        {weeks.length > 1 && (
          <Row>
            <Button weight="quiet" onPress={() => onChange({ ...draft, weeks: all })}>
              {t('handOver.weeks.all')}
            </Button>
            <Button weight="quiet" onPress={() => onChange({ ...draft, weeks: [] })}>
              {t('handOver.weeks.clear')}
            </Button>
          </Row>
        )}
        <ul className={css.weeks}>
          {shown.map((each) => (
            <li key={each.week}>
              <CheckField
                label={t('handOver.week', { dates: datesOfWeek(each.week) })}
                isChecked={draft.weeks.includes(each.week)}
                onChange={() => onChange(toggled(draft, each.week))}
              />
              <div className={css.weekWords}>
                {weekInWords(each, draft.ticksHeaviness, t).map((words) => (
                  <p key={words}>{words}</p>
                ))}
              </div>
            </li>
          ))}
        </ul>
        {showAll !== null && (
          <Row>
            <Button onPress={showAll}>{t('handOver.weeks.more', { count: weeks.length })}</Button>
          </Row>
        )}
        {weeks.length > 0 && <Small>{t('handOver.week.limits')}</Small>}
        {weeks.length > 0 && (
          <div>
            <CheckField
              label={t('handOver.heaviness')}
              isChecked={draft.ticksHeaviness}
              onChange={(ticksHeaviness) => onChange({ ...draft, ticksHeaviness })}
            />
            <p className={css.weekWords}>{t('handOver.heaviness.about')}</p>
          </div>
        )}
      </Stack>
    </Card>
  );
};

type SendCardProps = {
  readonly desk: KnownDesk;
  readonly draft: SendingDraft;
  readonly onSealed: (envelope: SealedEnvelope) => void;
};

const SendCard = ({ desk, draft, onSealed }: SendCardProps) => {
  const t = useMessages();
  const today = dateOf(useClock((state) => state.now));
  const { ask, isBusy, error } = useAsk();
  const [isJson, setJson] = useState(false);
  const request = { ledgerId: desk.sheet.ledgerId, ...draft };
  const revision = useRecord((state) => state.revision);
  // Grows when what was read has changed otherwise: at midnight.
  const [round, setRound] = useState(0);
  const { answer: preview, error: unread } = useAnswer(
    JSON.stringify([request, revision, today, round]),
    (api) => api.handOver.preview(request),
  );
  const count = draft.weeks.length;
  // No week at all takes back what the desk has not closed: nothing where nothing was sent.
  const isNothing = count === 0 && desk.sendings.length === 0;
  const seal = async () => {
    if (preview === null || isNothing) return;
    const envelope = await ask((api) =>
      enqueue(async () => {
        const { saved, ...sealed } = await api.handOver.seal(request, preview.content);
        await applySaved(saved);
        return sealed;
      }),
    );
    if (envelope === null) return setRound(round + 1);
    saveEnvelope(envelope);
    onSealed(envelope);
  };
  return (
    <Card label={t('handOver.send.title')}>
      <Stack>
        <Stack isTight>
          <h2>{t('handOver.send.title')}</h2>
          <p>
            {t('handOver.send.weeks', { count })}
            {count > 0 && t(draft.ticksHeaviness ? 'handOver.send.withHeaviness' : 'handOver.send.without')}
          </p>
          <Soft>
            {t('handOver.send.head', {
              sequence: preview === null ? '…' : String(preview.sequence),
              date: datedShort(preview?.issued ?? today),
            })}
          </Soft>
        </Stack>
        <Disclosure title={t('handOver.send.json')} isOpen={isJson} onToggle={setJson}>
          <Stack isTight>
            <Small>{t('handOver.send.jsonAbout')}</Small>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys. */}
            <section className={css.json} tabIndex={0} aria-label={t('handOver.send.json')}>
              <pre>{preview?.json ?? ''}</pre>
            </section>
          </Stack>
        </Disclosure>
        {(error ?? unread) !== null && <Notice>{error ?? unread}</Notice>}
        <Row>
          <Button
            weight="primary"
            isBusy={isBusy || preview === null}
            isDisabled={isNothing}
            onPress={() => void seal()}
          >
            {t('handOver.send.seal')}
          </Button>
          {isNothing && <Small>{t('handOver.send.nothing')}</Small>}
        </Row>
      </Stack>
    </Card>
  );
};

export type SendingProps = { readonly desk: KnownDesk; readonly offered: readonly WeekFigures[] };

/** The two cards of a sending: one for the weeks, one for what goes. */
export function useSending({ desk, offered }: SendingProps) {
  const weeks = weeksFor(desk, offered);
  const all = weeks.map(({ week }) => week);
  const [kept, keep] = useDraft<SendingDraft>(`hand-over weeks ${desk.sheet.ledgerId}`);
  const [made, setMade] = useState<SealedEnvelope | null>(null);
  const draft = withinOffered(kept ?? firstSendingDraft(desk.sendings, all), all);
  return {
    weeksCard: <WeeksCard weeks={weeks} draft={draft} onChange={keep} />,
    sendCard:
      made === null ? (
        <SendCard
          desk={desk}
          draft={draft}
          onSealed={(envelope) => {
            keep(null);
            setMade(envelope);
          }}
        />
      ) : (
        <MadeCard envelope={made} desk={desk} onDone={() => setMade(null)} />
      ),
  };
}

type MadeCardProps = {
  readonly envelope: SealedEnvelope;
  readonly desk: KnownDesk;
  readonly onDone: () => void;
};

const MadeCard = ({ envelope, desk, onDone }: MadeCardProps) => {
  const t = useMessages();
  return (
    <Card label={t('handOver.made.title')}>
      <MadeEnvelope envelope={envelope} sheet={desk.sheet} onDone={onDone} />
    </Card>
  );
};
