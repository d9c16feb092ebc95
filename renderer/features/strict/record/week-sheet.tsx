/** The sheet for the fridge: one page with the plan, boxes to tick, and the numbers to call. It is filled in by hand. */
import { useRef, useState } from 'react';
import { signsOfLevel } from '#shared/evidence/warning-signs.ts';
import { questionsOf } from '#shared/strict/days.ts';
import { courseOf, detailsOf, type TreatmentLog } from '#shared/strict/treatment-log.ts';
import { legsInWords } from '#shared/words/plan-in-words.ts';
import { boxDays, planOnSheet, rulesOnSheet, walksADay } from '#shared/words/sheet-in-words.ts';
import { visitInWords } from '#shared/words/summary-facts.ts';
import { useMessages } from '../../../messages/use-messages.ts';
import { useClock } from '../../../state/clock-store.ts';
import { Button } from '../../../ui/button.tsx';
import { clockTime, weekdayDate } from '../../../ui/dates.ts';
import { Disclosure } from '../../../ui/disclosure.tsx';
import { Row, Soft, Stack } from '../../../ui/layout.tsx';
import { printAlone } from '../../../ui/print-alone.ts';
import { PersonLine } from './person-line.tsx';
import css from './week-sheet.module.css';

/** The levels of the card on which the patient calls at once; the whole card is printed apart. */
const callLevels = ['A', 'B'] as const;

/** Lines for questions that come up during the week. */
const blankLines = ['first', 'second', 'third'] as const;

/** Up to here the rows have room to write. */
const aWeek = 7;

const Box = () => <span className={css.box} />;

const Numbers = ({ log }: { readonly log: TreatmentLog }) => {
  const t = useMessages();
  const { clinic, emergency } = detailsOf(log);
  const numbers = [
    { name: t('strictRecord.sheet.emergency'), number: emergency.number },
    { name: clinic.name === '' ? t('strictRecord.sheet.clinic') : clinic.name, number: clinic.phone },
    { name: t('strictRecord.sheet.night'), number: clinic.nightPhone },
  ].filter(({ number }) => number !== '');
  return (
    <dl className={css.numbers}>
      {numbers.map(({ name, number }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{number}</dd>
        </div>
      ))}
    </dl>
  );
};

const Boxes = ({ log }: { readonly log: TreatmentLog }) => {
  const t = useMessages();
  const now = useClock((state) => state.now);
  const days = boxDays(log, now);
  const { checkInTimes } = detailsOf(log);
  const planDays = courseOf(log).calendar.days.length;
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return null;
  const isPart = days.length < planDays;
  const title = isPart
    ? t('strictRecord.sheet.boxesOf', { fromDay: first.day, toDay: last.day, days: planDays })
    : t('strictRecord.sheet.boxes');
  const hasWalks = days.some(({ date }) => walksADay(log, date) > 0);
  return (
    <table className={`${css.boxes} ${days.length > aWeek ? css.narrow : css.roomy}`}>
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{t('strictRecord.day')}</th>
          {checkInTimes.map((time) => (
            <th key={time} scope="col">
              {t('strictRecord.sheet.onAt', { time: clockTime(time) })}
            </th>
          ))}
          {hasWalks && <th scope="col">{t('strictRecord.sheet.walks')}</th>}
          <th scope="col">{t('strictRecord.pain')}</th>
        </tr>
      </thead>
      <tbody>
        {days.map(({ day, date }) => (
          <tr key={day}>
            <th scope="row">
              <strong>{day}</strong> {weekdayDate(date)}
            </th>
            {checkInTimes.map((time) => (
              <td key={time}>
                <Box />
              </td>
            ))}
            {hasWalks && (
              <td>
                {Array.from({ length: walksADay(log, date) }, (_, i) => i).map((i) => (
                  <Box key={i} />
                ))}
              </td>
            )}
            <td>
              <span className={css.blank} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

const SignsInShort = () => {
  const t = useMessages();
  return (
    <section className={css.signs}>
      <h3>{t('strictRecord.sheet.signs')}</h3>
      <div className={css.levels}>
        {callLevels.map((level) => (
          <div key={level}>
            <h4>{t(`signs.${level}.do`)}</h4>
            <p>{t(`signs.${level}.more`)}</p>
            <ul>
              {signsOfLevel(level).map(({ id }) => (
                <li key={id}>{t(`sign.${id}`)}</li>
              ))}
            </ul>
          </div>
        ))}
      </div>
      <p>{t('strictRecord.sheet.notComplete')}</p>
    </section>
  );
};

const WeekSheet = ({ log }: { readonly log: TreatmentLog }) => {
  const t = useMessages();
  const now = useClock((state) => state.now);
  const { visit } = detailsOf(log);
  const { treatment } = log;
  const rules = rulesOnSheet(treatment, t);
  const questions = questionsOf(log);
  return (
    <>
      <h2>{t('strictRecord.sheet.head', { legs: legsInWords(treatment.legs, t) })}</h2>
      <PersonLine />
      <Numbers log={log} />
      <div className={css.halves}>
        <section>
          <h3>{t('strictRecord.sheet.plan')}</h3>
          <ul>
            {planOnSheet(log, now, t).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
        {rules.length > 0 && (
          <section>
            <h3>{t('strictRecord.instructions')}</h3>
            <ul>
              {rules.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </section>
        )}
      </div>
      <Boxes log={log} />
      <SignsInShort />
      <div className={css.visit}>
        <section>
          <h3>{t('strictRecord.visit')}</h3>
          {visit === null ? <span className={css.line} /> : <p>{visitInWords(visit)}</p>}
        </section>
        <section>
          <h3>{t('strictRecord.questions')}</h3>
          <ul>
            {questions.map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
          </ul>
          {blankLines.map((line) => (
            <span key={line} className={css.line} />
          ))}
        </section>
      </div>
    </>
  );
};

export const WeekSheetPart = ({ log }: { readonly log: TreatmentLog }) => {
  const t = useMessages();
  const [isOpen, setOpen] = useState(false);
  const paper = useRef<HTMLElement>(null);
  return (
    <Disclosure title={t('strictRecord.sheet.title')} isOpen={isOpen} onToggle={setOpen}>
      {isOpen && (
        <Stack isTight>
          <Soft>{t('strictRecord.sheet.what')}</Soft>
          <Row>
            <Button onPress={() => printAlone(paper.current)}>{t('strictRecord.sheet.print')}</Button>
          </Row>
          <article ref={paper} className={css.sheet} aria-label={t('strictRecord.sheet.title')} data-printed>
            <WeekSheet log={log} />
          </article>
        </Stack>
      )}
    </Disclosure>
  );
};
