/** What a sending does not protect against, and what a withdrawal leaves: read before the first one (desk.md §6, §2). */
import type { KnownDesk } from '#shared/desk/hand-over.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { enqueue, write } from '../../state/session.ts';
import { useAsk } from '../../state/use-ask.ts';
import { Button } from '../../ui/button.tsx';
import { Card, Row, Stack } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import css from './hand-over.module.css';

const sentences = [
  ...(['goes', 'key', 'invented', 'copy', 'pool', 'alone', 'five', 'standIns', 'twoDesks'] as const),
  ...(['withdraw', 'stays', 'traces'] as const),
] as const;

type Name = (typeof sentences)[number];

/** What a withdrawal does, and what it leaves. */
export const ofWithdrawal: readonly Name[] = ['withdraw', 'stays', 'traces'];

export const Sentences = ({ names = sentences }: { readonly names?: readonly Name[] }) => {
  const t = useMessages();
  return (
    <ul className={css.sentences}>
      {names.map((name) => (
        <li key={name}>{t(`handOver.read.${name}`)}</li>
      ))}
    </ul>
  );
};

export const ReadFirstCard = ({ desk: { sheet } }: { readonly desk: KnownDesk }) => {
  const t = useMessages();
  const { ask, isBusy, error } = useAsk();
  const confirm = () => ask(() => enqueue(() => write((api) => api.handOver.noteRead(sheet.ledgerId))));
  return (
    <Card label={t('handOver.read.title')}>
      <Stack>
        <h2>{t('handOver.read.title')}</h2>
        <Sentences />
        {error !== null && <Notice>{error}</Notice>}
        <Row>
          <Button weight="primary" isBusy={isBusy} onPress={() => void confirm()}>
            {t('handOver.read.confirm')}
          </Button>
        </Row>
      </Stack>
    </Card>
  );
};
