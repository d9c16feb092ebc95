/** The calendar's title: the period that is shown, the way to others, and the choice of the view. */
import { ChevronLeft, ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { useMessages } from '../../messages/use-messages.ts';
import { Button } from '../../ui/button.tsx';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { ScreenHead } from '../../ui/layout.tsx';
import css from './calendar.module.css';
import { periodInWords } from './finding.ts';
import { type Picture, periodOf, pictures, stepped } from './period.ts';
import type { Span } from './range.ts';
import { within } from './walk.ts';

export type View = Picture | 'table';

const views = [...pictures, 'table'] as const;

export type CalendarHeadProps = {
  readonly view: View;
  readonly onView: (view: View) => void;
  /** The table has the days of a year. */
  readonly picture: Picture;
  readonly span: Span;
  readonly bounds: Span;
  readonly cursor: string;
  readonly today: string;
  readonly weekStart: number;
  readonly onCursor: (date: string) => void;
  readonly onToday: () => void;
  /** Beside the choice of the view. */
  readonly children: ReactNode;
};

export const CalendarHead = (props: CalendarHeadProps) => {
  const { view, picture, span, bounds, cursor, today, weekStart, onCursor } = props;
  const t = useMessages();
  const step = (by: 1 | -1) => {
    const to = stepped(picture, cursor, by);
    const period = periodInWords(picture, periodOf(picture, to, weekStart), t);
    const isEnd = by < 0 ? span.first <= bounds.first : span.last >= bounds.last;
    return (
      <Button
        weight="icon"
        aria-label={t(by < 0 ? 'calendar.previous' : 'calendar.next', { picture, period })}
        isDisabled={isEnd}
        onPress={() => onCursor(within(to, bounds))}
      >
        {by < 0 ? <ChevronLeft size={20} aria-hidden /> : <ChevronRight size={20} aria-hidden />}
      </Button>
    );
  };
  return (
    <ScreenHead>
      <h1>{t('calendar.title')}</h1>
      <div className={css.period}>
        {step(-1)}
        <span className={css.periodName} data-picture={picture}>
          {periodInWords(picture, span, t)}
        </span>
        {step(1)}
        <Button weight="quiet" isDisabled={today >= span.first && today <= span.last} onPress={props.onToday}>
          {t('calendar.today')}
        </Button>
      </div>
      <div className={css.views} data-screen-only>
        {props.children}
        <ChoiceField
          label={t('calendar.view')}
          isLabelHidden
          isSegmented
          choices={views.map((value) => ({ value, label: t(`calendar.view-${value}`) }))}
          value={view}
          onChange={props.onView}
        />
      </div>
    </ScreenHead>
  );
};
