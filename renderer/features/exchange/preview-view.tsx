/** What a file is and what it would do: its questions, choices, figures and lists, and the one button. */
import { useEffect, useId, useRef, useState } from 'react';
import type { Preview } from '#shared/exchange/preview.ts';
import { upsert } from '#shared/record/change.ts';
import { dateOf, timeOf } from '#shared/time/wall-clock.ts';
import { localized } from '../../messages/localized-message.ts';
import { type Translate, useMessages } from '../../messages/use-messages.ts';
import { Button } from '../../ui/button.tsx';
import { clockTime, dateRange, formatNumber, fullDate } from '../../ui/dates.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Figure } from '../../ui/figure.tsx';
import { Figures, Row, Small, Soft, Stack } from '../../ui/layout.tsx';
import { ChoicesView } from './choices.tsx';
import css from './exchange.module.css';
import { cancel, take } from './import-file.ts';
import { type Offer, offerOf, type Shown } from './import-state.ts';
import { QuestionView } from './questions.tsx';
import {
  differenceInWords,
  entryWithDetail,
  headInWords,
  refusedInWords,
  skippedCount,
  skippedInWords,
  warningInWords,
} from './words.ts';

type ListProps = { readonly title: string; readonly lines: readonly string[]; readonly count: number };

const EntryList = ({ title, lines, count }: ListProps) => {
  const t = useMessages();
  const [isOpen, setOpen] = useState(false);
  if (count === 0) return null;
  const rest = count - lines.length;
  return (
    <Disclosure title={title} isOpen={isOpen} onToggle={setOpen}>
      {isOpen && (
        <>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard. */}
          <section tabIndex={0} aria-label={title} className={css.scroll}>
            <ul className={css.list}>
              {lines.map((line, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the lines have no other name, and never move.
                <li key={at}>{line}</li>
              ))}
            </ul>
          </section>
          {rest > 0 && <Small>{t('exchange.more', { count: rest })}</Small>}
        </>
      )}
    </Disclosure>
  );
};

const Lists = ({ preview }: { readonly preview: Preview }) => {
  const t = useMessages();
  const { added, replaced, kept, gone, refused, skipped } = preview;
  const list = <Each,>(
    id: 'new' | 'replaced' | 'kept' | 'gone' | 'refused',
    of: { readonly first: readonly Each[]; readonly count: number },
    inWords: (each: Each, t: Translate) => string,
  ) => (
    <EntryList
      key={id}
      title={t(`exchange.list.${id}`, { count: of.count })}
      lines={of.first.map((each) => inWords(each, t))}
      count={of.count}
    />
  );
  return (
    <div>
      {list('new', added, entryWithDetail)}
      {list('replaced', replaced, differenceInWords('replaced'))}
      {list('kept', kept, differenceInWords('kept'))}
      {list('gone', gone, (each) => entryWithDetail(upsert('plannedShift', each), t))}
      {list('refused', refused, refusedInWords)}
      <EntryList
        title={t('exchange.list.skipped', { count: skippedCount(skipped) })}
        lines={skipped.first.map((each) => skippedInWords(each, t))}
        count={skipped.count}
      />
    </div>
  );
};

const PreviewFigures = ({ preview }: { readonly preview: Preview }) => {
  const t = useMessages();
  const { added, replaced, kept, same, gone, refused, skipped } = preview;
  const figures = [
    ['new', added.count],
    ['same', same],
    ['replaced', replaced.count],
    ['kept', kept.count],
    ['gone', gone.count],
    ['refused', refused.count],
    ['skipped', skippedCount(skipped)],
  ] as const;
  const shown = figures.filter(([, count]) => count > 0);
  if (shown.length === 0) return null;
  return (
    <Figures>
      {shown.map(([name, count]) => (
        <Figure key={name} name={t(`exchange.figures.${name}`)} value={formatNumber(count, 0)} />
      ))}
    </Figures>
  );
};

const Told = ({ shown: { name, preview } }: { readonly shown: Shown }) => {
  const t = useMessages();
  const { dates, importedBefore, format } = preview;
  const isAsking = preview.questions.length > 0;
  // The question says it.
  const warnings = preview.warnings.filter(({ kind }) => kind !== 'zone-taken' || !isAsking);
  const becomes =
    !isAsking && (format === 'roster' || format === 'timesheet' || format === 'activpal')
      ? t(`exchange.becomes.${format}`)
      : null;
  const date = importedBefore;
  return (
    <Stack isTight>
      {dates !== null && <p>{dateRange(dates.from, dates.to)}</p>}
      <Small>
        <span className={css.name}>{t('exchange.file', { name })}</span>
      </Small>
      {date !== null && (
        <p>
          {t('exchange.importedBefore', {
            date: t('data.moment', { date: fullDate(dateOf(date)), time: clockTime(timeOf(date)) }),
          })}
        </p>
      )}
      {warnings.map((warning) => (
        <p key={warning.kind}>{warningInWords(warning, t)}</p>
      ))}
      {becomes !== null && <Soft>{becomes}</Soft>}
    </Stack>
  );
};

const Questions = ({ shown: { asked, preview, answers } }: { readonly shown: Shown }) => {
  const t = useMessages();
  const [isUnfolded, unfold] = useState(false);
  const open = new Set(preview.questions.map(({ kind }) => kind));
  const answered = asked.filter(({ kind }) => !open.has(kind));
  return (
    <>
      {preview.questions.map((question) => (
        <QuestionView key={question.kind} question={question} answers={answers} isOpen />
      ))}
      {answered.length > 0 && (
        <Disclosure title={t('exchange.answered')} isOpen={isUnfolded} onToggle={unfold}>
          <Stack>
            {answered.map((question) => (
              <QuestionView key={question.kind} question={question} answers={answers} isOpen={false} />
            ))}
          </Stack>
        </Disclosure>
      )}
    </>
  );
};

/** The button's words; null where a press would change nothing. */
function pressInWords(offer: Offer, t: Translate): string | null {
  if (offer.kind === 'bring-in') {
    const { count, gone } = offer;
    return gone === 0 ? t('exchange.bringIn', { count }) : t('exchange.bringInRemove', { count, gone });
  }
  if (offer.kind === 'remove-gone') return t('exchange.removeGone', { count: offer.count });
  return offer.kind === 'questions' ? t('exchange.bringInNone') : null;
}

const Decide = ({ shown }: { readonly shown: Shown }) => {
  const t = useMessages();
  const why = useId();
  const offer = offerOf(shown);
  const press = pressInWords(offer, t);
  const isOpen = offer.kind === 'questions';
  return (
    <Stack isTight>
      {offer.kind === 'same' && <p>{t('exchange.nothingNew')}</p>}
      {offer.kind === 'as-chosen' && <p>{t('exchange.nothingChosen')}</p>}
      {offer.kind === 'nothing' && <p>{t('exchange.nothingToTake')}</p>}
      <Row>
        {press !== null && (
          <Button
            weight="primary"
            isBusy={shown.isBusy || isOpen}
            {...(isOpen && { 'aria-describedby': why })}
            onPress={() => !isOpen && void take(t('exchange.step', { name: shown.name }))}
          >
            {press}
          </Button>
        )}
        <Button weight="quiet" onPress={cancel}>
          {t('exchange.leave')}
        </Button>
      </Row>
      {isOpen && (
        <p id={why} className={css.why}>
          {t('exchange.open')}
        </p>
      )}
    </Stack>
  );
};

export const PreviewView = ({ shown }: { readonly shown: Shown }) => {
  const t = useMessages();
  const head = useRef<HTMLHeadingElement>(null);
  // What the reading of the file led to is read from its beginning.
  useEffect(() => head.current?.focus(), []);
  const { preview, choices, note } = shown;
  const isAsking = preview.questions.length > 0;
  return (
    <Stack>
      <Stack isTight>
        <h2 ref={head} tabIndex={-1}>
          {headInWords(preview, t)}
        </h2>
        <Told shown={shown} />
      </Stack>
      {note !== null && <p className={css.question}>{localized(note, t)}</p>}
      <Questions shown={shown} />
      {!isAsking && (
        <>
          <ChoicesView preview={preview} choices={choices} />
          <PreviewFigures preview={preview} />
        </>
      )}
      <Decide shown={shown} />
      {!isAsking && <Lists preview={preview} />}
    </Stack>
  );
};
