/** Withdrawing from a desk, and leaving it: each is asked for twice. */
import { type ReactNode, useState } from 'react';
import type { KnownDesk, SealedEnvelope } from '#shared/desk/hand-over.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { tell } from '../../state/notices.ts';
import { applySaved, enqueue, write } from '../../state/session.ts';
import { useAsk } from '../../state/use-ask.ts';
import { Button } from '../../ui/button.tsx';
import { datedShort } from '../../ui/dates.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Row, Small, Stack } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { MadeEnvelope, saveEnvelope } from './made-envelope.tsx';
import { ofWithdrawal, Sentences } from './read-first.tsx';

type DeskProps = { readonly desk: KnownDesk };

type AskedTwiceProps = {
  readonly ask: string;
  readonly does: string;
  readonly isBusy: boolean;
  readonly onDo: () => void;
};

const AskedTwice = ({ ask, does, isBusy, onDo }: AskedTwiceProps) => {
  const t = useMessages();
  const [isSure, setSure] = useState(false);
  return (
    <Row>
      {isSure ? (
        <>
          <Button autoFocus isBusy={isBusy} onPress={onDo}>
            {does}
          </Button>
          <Button weight="quiet" onPress={() => setSure(false)}>
            {t('handOver.leave.not')}
          </Button>
        </>
      ) : (
        <Button onPress={() => setSure(true)}>{ask}</Button>
      )}
    </Row>
  );
};

const Withdraw = ({ desk: { sheet } }: DeskProps) => {
  const t = useMessages();
  const { ask, isBusy, error } = useAsk();
  const [made, setMade] = useState<SealedEnvelope | null>(null);
  const withdraw = async () => {
    const envelope = await ask((api) =>
      enqueue(async () => {
        const { saved, ...sealed } = await api.handOver.withdraw(sheet.ledgerId);
        await applySaved(saved);
        return sealed;
      }),
    );
    if (envelope === null) return;
    saveEnvelope(envelope);
    setMade(envelope);
  };
  if (made !== null) {
    return <MadeEnvelope envelope={made} sheet={sheet} isWithdrawal onDone={() => setMade(null)} />;
  }
  return (
    <Stack>
      <Sentences names={ofWithdrawal} />
      <p>{t('handOver.withdraw.about')}</p>
      {error !== null && <Notice>{error}</Notice>}
      <AskedTwice
        ask={t('handOver.withdraw.ask')}
        does={t('handOver.withdraw.do')}
        isBusy={isBusy}
        onDo={() => void withdraw()}
      />
    </Stack>
  );
};

const Leave = ({ desk: { sheet } }: DeskProps) => {
  const t = useMessages();
  const { ask, isBusy, error } = useAsk();
  const leave = async () => {
    const saved = await ask(() => enqueue(() => write((api) => api.handOver.leave(sheet.ledgerId))));
    if (saved !== null) tell(t('handOver.left', { name: sheet.deskName }), false);
  };
  return (
    <Stack>
      <p>{t('handOver.leave.about')}</p>
      <p>{t('handOver.leave.first')}</p>
      <p>{t('handOver.leave.copies')}</p>
      {error !== null && <Notice>{error}</Notice>}
      <AskedTwice
        ask={t('handOver.leave.ask')}
        does={t('handOver.leave.do')}
        isBusy={isBusy}
        onDo={() => void leave()}
      />
    </Stack>
  );
};

const Part = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => {
  const [isOpen, setOpen] = useState(false);
  return (
    <Disclosure title={title} isOpen={isOpen} onToggle={setOpen}>
      {children}
    </Disclosure>
  );
};

export const EndParts = ({ desk }: DeskProps) => {
  const t = useMessages();
  const { readOn } = desk;
  return (
    <>
      <Part title={t('handOver.read.again')}>
        <Stack>
          <Sentences />
          {readOn !== null && <Small>{t('handOver.read.on', { date: datedShort(readOn) })}</Small>}
        </Stack>
      </Part>
      <Part title={t('handOver.withdraw.title')}>
        <Withdraw desk={desk} />
      </Part>
      <Part title={t('handOver.leave.title')}>
        <Leave desk={desk} />
      </Part>
    </>
  );
};
