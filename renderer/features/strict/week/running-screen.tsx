/** Strict mode while it runs: each leg's place in the week, its state, the report, the week by the hour, its rules. */

import { useEffect, useState } from 'react';
import { questionOf } from '#shared/strict/check-ins.ts';
import type { TreatmentLog } from '#shared/strict/treatment-log.ts';
import { wearingNow } from '#shared/strict/wearing-now.ts';
import { weekFigures } from '#shared/strict/week.ts';
import { legsInWords } from '#shared/words/plan-in-words.ts';
import { useMessages } from '../../../messages/use-messages.ts';
import { useClock } from '../../../state/clock-store.ts';
import { useLogAsked } from '../../../state/log-view.ts';
import { usePage } from '../../../state/page-store.ts';
import type { ActiveTreatment } from '../../../state/use-strict.ts';
import { Button } from '../../../ui/button.tsx';
import { Disclosure } from '../../../ui/disclosure.tsx';
import { Row, Stack } from '../../../ui/layout.tsx';
import { showsWhomToCall } from '../reasons.ts';
import { RecordCard } from '../record/record-card.tsx';
import { AskClinicCard } from './ask-clinic-card.tsx';
import { CallCard } from './call-card.tsx';
import { clockNotes } from './clock-notes.ts';
import { EveningCard } from './evening-card.tsx';
import { NowCard, stateLooks } from './now-card.tsx';
import { RulesCard } from './rules-card.tsx';
import { stateWord } from './state-in-words.ts';
import { StripCard } from './strip-card.tsx';
import { StateSwatch } from './swatch.tsx';
import { TravelCard } from './travel-card.tsx';
import { VisitCard } from './visit-card.tsx';
import css from './week.module.css';

type TreatmentPartsProps = ActiveTreatment & {
  /** Whether another leg's treatment runs, too: then each has its heading. */
  readonly isOneOfMany: boolean;
  /** Whether the other leg's treatment has the one filled button. */
  readonly isQuiet: boolean;
};

const idOf = ({ treatment }: TreatmentLog): string => `treatment-${treatment.id}`;

/** Before the start there is nothing to say of a day yet. */
const DayParts = ({ log, hasBegun }: { readonly log: TreatmentLog; readonly hasBegun: boolean }) => (
  <>
    {hasBegun && (
      <div className={css.strip}>
        <StripCard log={log} />
      </div>
    )}
    <div className={css.day}>
      {hasBegun && <RulesCard log={log} />}
      <VisitCard log={log} />
      {hasBegun && <EveningCard log={log} />}
    </div>
    <div className={css.record}>
      <RecordCard log={log} />
    </div>
  </>
);

const TreatmentParts = ({ log, status, isOneOfMany, isQuiet }: TreatmentPartsProps) => {
  const now = useClock((state) => state.now);
  const t = useMessages();
  const { day, days } = weekFigures(log, status, now);
  const wearing = wearingNow(log, now);
  const leg = legsInWords(log.treatment.legs, t);
  const hasBegun = status.state !== 'not-started';
  // With two legs, both states come first: the rest of each is folded, and opens where its log is asked for.
  const [isOpen, setOpen] = useState(false);
  const logAsked = useLogAsked();
  useEffect(() => {
    if (logAsked > 0) setOpen(true);
  }, [logAsked]);
  return (
    <section id={idOf(log)} aria-label={leg} className={isOneOfMany ? undefined : css.columns}>
      <div className={css.first}>
        {isOneOfMany && <h2 tabIndex={-1}>{t('strict.dayOfLeg', { leg, day, days })}</h2>}
        {clockNotes(log, now, t).map((note) => (
          <p key={note} className={css.note}>
            {note}
          </p>
        ))}
        {wearing?.kind === 'off' && showsWhomToCall(wearing) && <CallCard log={log} />}
        <AskClinicCard log={log} />
        <TravelCard log={log} />
        <NowCard log={log} status={status} question={questionOf(log, now)} isQuiet={isQuiet} />
      </div>
      {isOneOfMany ? (
        <Disclosure title={t('strict.moreOfLeg', { leg })} isOpen={isOpen} onToggle={setOpen}>
          <Stack>
            <DayParts log={log} hasBegun={hasBegun} />
          </Stack>
        </Disclosure>
      ) : (
        <DayParts log={log} hasBegun={hasBegun} />
      )}
    </section>
  );
};

/** The state of each leg in one line, which leads to its part. */
const LegLines = ({ active }: { readonly active: readonly ActiveTreatment[] }) => {
  const now = useClock((state) => state.now);
  const t = useMessages();
  const go = (log: TreatmentLog) => {
    const part = document.getElementById(idOf(log));
    part?.scrollIntoView();
    part?.querySelector<HTMLElement>('h2')?.focus();
  };
  return (
    <ul className={css.legs}>
      {active.map(({ log, status }) => (
        <li key={log.treatment.id}>
          <Button weight="quiet" onPress={() => go(log)}>
            <StateSwatch state={stateLooks[status.state]} />
            {t('strict.legState', {
              leg: legsInWords(log.treatment.legs, t),
              state: stateWord(log, status, now, t),
              waits: questionOf(log, now) === null ? 'no' : 'yes',
            })}
          </Button>
        </li>
      ))}
    </ul>
  );
};

export type RunningScreenProps = {
  readonly active: readonly ActiveTreatment[];
  readonly onWhy: () => void;
  readonly onAnother: () => void;
};

export const RunningScreen = ({ active, onWhy, onAnother }: RunningScreenProps) => {
  const now = useClock((state) => state.now);
  const t = useMessages();
  const show = usePage((state) => state.show);
  const isOneOfMany = active.length > 1;
  const [first] = active;
  if (first === undefined) return null;
  const { day, days } = weekFigures(first.log, first.status, now);
  // One filled button a screen: that of the first leg with a question, else of the first.
  const lead = active.find(({ log }) => questionOf(log, now) !== null) ?? first;
  const canStartAnother = !isOneOfMany && first.log.treatment.legs !== 'both';
  return (
    <Stack>
      <header>
        <div className={css.head}>
          <h1>
            {isOneOfMany || first.status.state === 'not-started'
              ? t('strict.title')
              : t('strict.day', { day, days })}
          </h1>
          <Row>
            <Button onPress={() => show('signs')}>{t('signs.haveOne')}</Button>
            <Button weight="quiet" onPress={onWhy}>
              {t('strictWhy.title')}
            </Button>
          </Row>
        </div>
        {isOneOfMany && <LegLines active={active} />}
      </header>
      <div className={isOneOfMany ? css.sideBySide : undefined}>
        {active.map((each) => (
          <TreatmentParts
            key={each.log.treatment.id}
            {...each}
            isOneOfMany={isOneOfMany}
            isQuiet={each !== lead}
          />
        ))}
      </div>
      {canStartAnother && (
        <Row>
          <Button weight="quiet" onPress={onAnother}>
            {t('strict.otherLeg')}
          </Button>
        </Row>
      )}
    </Stack>
  );
};
