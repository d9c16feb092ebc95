/** Stockings in use that have reached their months: one word beside the stockings, unfolded to retire or put off. */
import { useState } from 'react';
import type { Garment } from '#shared/record/garment.ts';
import { retireGarment } from '#shared/record/wear-state.ts';
import { addDays, dateOf } from '#shared/time/wall-clock.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { SourceNote } from '../../parts/source-note.tsx';
import { useClock } from '../../state/clock-store.ts';
import { useView } from '../../state/draft-store.ts';
import { useSaveForm } from '../../state/use-save.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import css from './stocking-line.module.css';

/** How long "later" holds, days. */
const laterDays = 7;

export const DueLine = ({ due }: { readonly due: readonly Garment[] }) => {
  const t = useMessages();
  const today = dateOf(useClock((state) => state.now));
  const [later, setLater] = useView<Readonly<Record<string, string>>>('due-later');
  const [isOpen, setOpen] = useState(false);
  const { errors, submit } = useSaveForm<never>(() => null, 'another');
  const shown = due.filter(({ id }) => (later?.[id] ?? today) <= today);
  const retire = ({ id, name }: Garment) =>
    void submit((record) => retireGarment(record.garments, id, today), t('stockings.retiredOne', { name }));
  const [first] = shown;
  if (first === undefined) return null;
  return (
    <>
      <Button weight="quiet" aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
        {t('worn.due', { months: first.replaceAfterMonths ?? 0 })}
      </Button>
      {(isOpen ? shown : []).map((garment) => (
        <div key={garment.id} className={`${css.state} ${css.whole}`}>
          <span className={css.off}>
            {t('stockings.due', { name: garment.name, months: garment.replaceAfterMonths ?? 0 })}
          </span>
          <span className={css.buttons}>
            <Button weight="quiet" onPress={() => retire(garment)}>
              {t('stockings.retireIt')}
            </Button>
            <Button
              weight="quiet"
              onPress={() => setLater({ ...later, [garment.id]: addDays(today, laterDays) })}
            >
              {t('stockings.later')}
            </Button>
            <SourceNote ids={['E5.11']} />
          </span>
        </div>
      ))}
      {errors.form !== undefined && <Notice>{errors.form}</Notice>}
    </>
  );
};
