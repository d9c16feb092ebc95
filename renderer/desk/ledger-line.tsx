/** Names the ledger on every screen: two ledgers of one desk cannot be taken for each other (desk.md §6). */
import { useMessages } from '../messages/use-messages.ts';
import css from './desk.module.css';
import { useView } from './state.ts';
import { weekInWords } from './weeks.ts';

export const LedgerLine = () => {
  const t = useMessages();
  const { ledgerId, lastWeek, hash } = useView().mark;
  const ledger = ledgerId.slice(0, 8);
  return (
    <footer className={css.ledger}>
      {lastWeek === null
        ? t('desk.mark.none', { ledger, hash })
        : t('desk.mark', { ledger, week: weekInWords(lastWeek, t), hash })}
    </footer>
  );
};
