/** The log line by line, as entered. The app never removes a line; the user can correct each of them but its corrections. */
import { Pencil } from 'lucide-react';
import { useState } from 'react';
import { isBackdated } from '#shared/strict/lines.ts';
import type { TreatmentLog } from '#shared/strict/treatment-log.ts';
import { epochSecondsOf } from '#shared/time/instants.ts';
import { zoneOf } from '#shared/time/wall-clock.ts';
import { logInWords, momentOf } from '#shared/words/log-in-words.ts';
import { briefMoment } from '#shared/words/plan-in-words.ts';
import { useMessages } from '../../../messages/use-messages.ts';
import { useClock } from '../../../state/clock-store.ts';
import { Button } from '../../../ui/button.tsx';
import { Small, Stack } from '../../../ui/layout.tsx';
import { CorrectStart } from '../plan/correct-start.tsx';
import { AmendForm } from './amend-form.tsx';
import css from './record.module.css';

/** The name under which the start is being corrected: no line has it. */
const theStart = 'the-start';

type CorrectButtonProps = { readonly line: string; readonly onPress: () => void };

const CorrectButton = ({ line, onPress }: CorrectButtonProps) => {
  const t = useMessages();
  return (
    <Button weight="icon" aria-label={t('strictRecord.correctLine', { what: line })} onPress={onPress}>
      <Pencil size={16} aria-hidden />
    </Button>
  );
};

export const LogList = ({ log }: { readonly log: TreatmentLog }) => {
  const t = useMessages();
  const now = useClock((state) => state.now);
  const [amending, setAmending] = useState<string | null>(null);
  const { treatment, entered } = log;
  const started = briefMoment(entered.plan.start);
  const toggle = (line: string) => setAmending(amending === line ? null : line);
  const zone = zoneOf(treatment.plan.start);
  return (
    <Stack isTight>
      {zoneOf(now) !== zone && <Small>{t('strictRecord.zone', { zone })}</Small>}
      <ol className={css.log}>
        <li className={css.line}>
          <span className={css.when}>{started}</span>
          <span className={css.what}>
            {t('strictRecord.line.start')}
            {isBackdated(log) && (
              <Small>
                {t('strictRecord.saidOn', {
                  when: momentOf(epochSecondsOf(treatment.enteredAt), treatment),
                })}
              </Small>
            )}
            {started !== briefMoment(treatment.plan.start) && (
              <Small>{t('strictRecord.correctedTo', { when: briefMoment(treatment.plan.start) })}</Small>
            )}
          </span>
          <CorrectButton
            line={`${started}, ${t('strictRecord.line.start')}`}
            onPress={() => toggle(theStart)}
          />
          {amending === theStart && (
            <div className={css.whole}>
              <CorrectStart log={log} onDone={() => setAmending(null)} />
            </div>
          )}
        </li>
        {logInWords(log, t).map(({ line, when, what, notes }) => {
          const { entry, corrections, correctedTo } = line;
          const canCorrect = corrections.length > 0;
          return (
            <li key={entry.id} className={css.line}>
              <span className={css.when}>{when}</span>
              <span className={css.what}>
                <span className={correctedTo === 'never' ? css.takenBack : undefined}>{what}</span>
                {notes.map((note) => (
                  <Small key={note}>{note}</Small>
                ))}
              </span>
              {canCorrect && <CorrectButton line={`${when}, ${what}`} onPress={() => toggle(entry.id)} />}
              {amending === entry.id && canCorrect && (
                <div className={css.whole}>
                  <AmendForm log={log} line={line} onDone={() => setAmending(null)} />
                </div>
              )}
            </li>
          );
        })}
      </ol>
    </Stack>
  );
};
