/** The log line by line, as entered. The app never removes a line; the user can correct each event. */
import { Pencil } from 'lucide-react';
import { useState } from 'react';
import { isBackdated } from '#shared/strict/lines.ts';
import type { TreatmentLog } from '#shared/strict/treatment-log.ts';
import { epochSecondsOf } from '#shared/time/instants.ts';
import { zoneOf } from '#shared/time/wall-clock.ts';
import { useMessages } from '../../../messages/use-messages.ts';
import { useClock } from '../../../state/clock-store.ts';
import { Button } from '../../../ui/button.tsx';
import { Small, Stack } from '../../../ui/layout.tsx';
import { briefMoment } from '../plan-in-words.ts';
import { AmendForm } from './amend-form.tsx';
import { logInWords, momentOf } from './log-in-words.ts';
import css from './record.module.css';

export const LogList = ({ log }: { readonly log: TreatmentLog }) => {
  const t = useMessages();
  const now = useClock((state) => state.now);
  const [amending, setAmending] = useState<string | null>(null);
  const { treatment } = log;
  const zone = zoneOf(treatment.plan.start);
  return (
    <Stack isTight>
      {zoneOf(now) !== zone && <Small>{t('strictRecord.zone', { zone })}</Small>}
      <ol className={css.log}>
        <li className={css.line}>
          <span className={css.when}>{briefMoment(treatment.plan.start)}</span>
          <span className={css.what}>
            {t('strictRecord.line.start')}
            {isBackdated(log) && (
              <Small>
                {t('strictRecord.enteredAt', {
                  when: momentOf(epochSecondsOf(treatment.enteredAt), treatment),
                })}
              </Small>
            )}
          </span>
        </li>
        {logInWords(log, t).map(({ line, when, what, notes }) => {
          const { entry, seconds, correctedTo, correction } = line;
          const stands = correctedTo === null || correctedTo === 'never' ? seconds : correctedTo.seconds;
          return (
            <li key={entry.id} className={css.line}>
              <span className={css.when}>{when}</span>
              <span className={css.what}>
                {what}
                {notes.map((note) => (
                  <Small key={note}>{note}</Small>
                ))}
              </span>
              {correction !== null && (
                <Button
                  weight="icon"
                  aria-label={t('strictRecord.correct', { what: `${when}, ${what}` })}
                  onPress={() => setAmending(amending === entry.id ? null : entry.id)}
                >
                  <Pencil size={16} aria-hidden />
                </Button>
              )}
              {amending === entry.id && stands !== null && correction !== null && (
                <div className={css.whole}>
                  <AmendForm
                    log={log}
                    target={entry.id}
                    seconds={stands}
                    correction={correction}
                    onDone={() => setAmending(null)}
                  />
                </div>
              )}
            </li>
          );
        })}
      </ol>
    </Stack>
  );
};
