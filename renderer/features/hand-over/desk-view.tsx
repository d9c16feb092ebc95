/** A desk in use: the group first, then what has to be read, then the sendings. */
import { useState } from 'react';
import type { WeekFigures } from '#shared/desk/figures.ts';
import type { KnownDesk } from '#shared/desk/hand-over.ts';
import { weekOf } from '#shared/desk/iso-week.ts';
import { dateOf } from '#shared/time/wall-clock.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { useClock } from '../../state/clock-store.ts';
import { datedShort } from '../../ui/dates.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Card, Small, Soft, Stack } from '../../ui/layout.tsx';
import { EndParts } from './end-cards.tsx';
import { GroupCard } from './group-card.tsx';
import { presentGroup } from './group-draft.ts';
import css from './hand-over.module.css';
import { MadeList } from './made-list.tsx';
import { OpenSheet } from './open-sheet.tsx';
import { ReadFirstCard } from './read-first.tsx';
import { useSending } from './sending.tsx';
import { SheetFacts } from './sheet-facts.tsx';

export type DeskViewProps = { readonly desk: KnownDesk; readonly offered: readonly WeekFigures[] };

const DeskCard = ({ desk }: { readonly desk: KnownDesk }) => {
  const t = useMessages();
  const [isOpen, setOpen] = useState(false);
  const { sheet, fingerprint, worker, readOn } = desk;
  return (
    <Card label={t('handOver.desk.title')}>
      <Stack>
        <Stack isTight>
          <h2>{sheet.deskName}</h2>
          <Soft>{sheet.employer}</Soft>
          {readOn !== null && <Small>{t('handOver.read.on', { date: datedShort(readOn) })}</Small>}
        </Stack>
        <Disclosure title={t('handOver.desk.sheet')} isOpen={isOpen} onToggle={setOpen}>
          <Stack>
            <SheetFacts sheet={sheet} fingerprint={fingerprint} />
            <dl className={css.facts}>
              <dt>{t('handOver.desk.person')}</dt>
              <dd className={css.digits}>{worker?.person}</dd>
            </dl>
          </Stack>
        </Disclosure>
        <EndParts desk={desk} />
        <OpenSheet isFirst={false} />
      </Stack>
    </Card>
  );
};

/** Before the first sending: one step at a time. */
const Sending = ({ desk, offered }: DeskViewProps) => {
  const week = weekOf(dateOf(useClock((state) => state.now)));
  const { weeksCard, sendCard } = useSending({ desk, offered });
  return (
    <div className={css.columns}>
      <div className={css.column}>{weeksCard}</div>
      <div className={css.column}>
        {sendCard}
        <MadeList desk={desk} />
        <GroupCard {...{ desk, offered, week }} />
        <DeskCard desk={desk} />
      </div>
    </div>
  );
};

export const DeskView = ({ desk, offered }: DeskViewProps) => {
  const week = weekOf(dateOf(useClock((state) => state.now)));
  if (presentGroup(desk, week) === null) {
    return (
      <>
        <GroupCard {...{ desk, offered, week }} />
        <DeskCard desk={desk} />
      </>
    );
  }
  if (desk.readOn === null) {
    return (
      <>
        <ReadFirstCard desk={desk} />
        <DeskCard desk={desk} />
      </>
    );
  }
  return <Sending desk={desk} offered={offered} />;
};
