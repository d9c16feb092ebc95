/** A desk in use: the group first, then what has to be read, then the sendings. */
import { useState } from 'react';
import type { IsoWeek, WeekFigures } from '#shared/desk/figures.ts';
import type { KnownDesk } from '#shared/desk/hand-over.ts';
import { weekOf } from '#shared/desk/iso-week.ts';
import { dateOf } from '#shared/time/wall-clock.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { useClock } from '../../state/clock-store.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Card, MainAside, Soft, Stack } from '../../ui/layout.tsx';
import { EndParts } from './end-cards.tsx';
import { GroupCard } from './group-card.tsx';
import { presentGroup } from './group-draft.ts';
import { MadeList } from './made-list.tsx';
import { OpenSheet } from './open-sheet.tsx';
import { ReadFirstCard } from './read-first.tsx';
import { useSending } from './sending.tsx';
import { SheetFacts } from './sheet-facts.tsx';

export type DeskViewProps = { readonly desk: KnownDesk; readonly offered: readonly WeekFigures[] };

const DeskCard = ({ desk }: { readonly desk: KnownDesk }) => {
  const t = useMessages();
  const [isOpen, setOpen] = useState(false);
  const { sheet, fingerprint, worker } = desk;
  return (
    <Card label={t('handOver.desk.title')}>
      <Stack>
        <Stack isTight>
          <h2>{sheet.deskName}</h2>
          <Soft>{sheet.employer}</Soft>
        </Stack>
        <Disclosure title={t('handOver.desk.sheet')} isOpen={isOpen} onToggle={setOpen}>
          <SheetFacts
            sheet={sheet}
            fingerprint={fingerprint}
            {...(worker !== null && { person: worker.person })}
          />
        </Disclosure>
        <EndParts desk={desk} />
        <OpenSheet isFirst={false} />
      </Stack>
    </Card>
  );
};

const Sending = ({ desk, offered }: DeskViewProps) => {
  const week = weekOf(dateOf(useClock((state) => state.now)));
  const { weeksCard, sendCard } = useSending({ desk, offered });
  return (
    <MainAside>
      <Stack>{weeksCard}</Stack>
      <Stack>
        {sendCard}
        {desk.sendings.length > 0 && <MadeList desk={desk} />}
        <GroupCard {...{ desk, offered, week }} />
        <DeskCard desk={desk} />
      </Stack>
    </MainAside>
  );
};

/** What comes next for a desk in use. @param week the present one */
export function stepOf(desk: KnownDesk, week: IsoWeek): 'group' | 'read' | 'send' {
  if (presentGroup(desk, week) === null) return 'group';
  return desk.readOn === null ? 'read' : 'send';
}

export const DeskView = ({ desk, offered }: DeskViewProps) => {
  const week = weekOf(dateOf(useClock((state) => state.now)));
  const step = stepOf(desk, week);
  if (step === 'send') return <Sending desk={desk} offered={offered} />;
  return (
    <MainAside>
      <Stack>
        {step === 'group' ? <GroupCard {...{ desk, offered, week }} /> : <ReadFirstCard desk={desk} />}
      </Stack>
      <Stack>
        <DeskCard desk={desk} />
      </Stack>
    </MainAside>
  );
};
