/** What a file leaves open: its zone, the order of its dates, its columns. */
import { useState } from 'react';
import type { Answers } from '#shared/exchange/asked.ts';
import type { Columns, Question } from '#shared/exchange/found.ts';
import { zoneOf } from '#shared/time/wall-clock.ts';
import { DataTable } from '../../charts/data-table.tsx';
import { useMessages } from '../../messages/use-messages.ts';
import { useClock } from '../../state/clock-store.ts';
import { Button } from '../../ui/button.tsx';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { wholeDate } from '../../ui/dates.ts';
import { Row, Soft, Stack, Thirds } from '../../ui/layout.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import css from './exchange.module.css';
import { answer } from './import-file.ts';
import { bothOrders, zoneInWords } from './words.ts';

type Given = { readonly answers: Answers; readonly isOpen: boolean };

/** The machine's zone first, then all others by name. */
const zonesFrom = (here: string): readonly string[] => [
  here,
  ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== here),
];

const ZoneQuestion = ({ answers, isOpen }: Given) => {
  const t = useMessages();
  const here = zoneOf(useClock((state) => state.now));
  const [zone, setZone] = useState(answers.zone);
  const zones = [...new Set([...zonesFrom(here), answers.zone])];
  return (
    <Stack isTight>
      <h3>{t('exchange.ask.zone')}</h3>
      <Soft>{t('exchange.ask.zone.about')}</Soft>
      <SelectField
        label={t('exchange.zone')}
        choices={zones.map((each) => ({
          value: each,
          label: each === here ? t('exchange.zoneHere', { zone: zoneInWords(each) }) : zoneInWords(each),
        }))}
        value={zone}
        onChange={setZone}
      />
      {(isOpen || zone !== answers.zone) && (
        <Row>
          <Button onPress={() => void answer({ zone, isZoneConfirmed: true })}>
            {t('exchange.takeZone')}
          </Button>
        </Row>
      )}
    </Stack>
  );
};

const OrderQuestion = ({ answers, example }: Given & { readonly example: string }) => {
  const t = useMessages();
  const both = bothOrders(example);
  const label = (order: 'day-first' | 'month-first', date: string | undefined): string =>
    date === undefined ? t(`exchange.order.${order}`) : wholeDate(date);
  return (
    <Stack isTight>
      <h3>{t('exchange.ask.dateOrder', { example })}</h3>
      <ChoiceField
        label={t('exchange.ask.dateOrder', { example })}
        isLabelHidden
        choices={[
          { value: 'day-first', label: label('day-first', both?.dayFirst) },
          { value: 'month-first', label: label('month-first', both?.monthFirst) },
        ]}
        value={answers.dateOrder ?? null}
        onChange={(dateOrder) => void answer({ dateOrder })}
      />
    </Stack>
  );
};

const columnFields = ['date', 'start', 'endDate', 'end', 'duration'] as const;
type Draft = Partial<Record<(typeof columnFields)[number], number | undefined>>;

const columnsIn = ({ start, ...draft }: Draft): Columns | null => {
  const isEnough = start !== undefined && (draft.end !== undefined || draft.duration !== undefined);
  const given = Object.entries(draft).filter(([, column]) => column !== undefined);
  return isEnough ? { start, ...Object.fromEntries(given) } : null;
};

const none = 'none';

type ColumnsProps = Given & { readonly question: Extract<Question, { kind: 'columns' }> };

const ColumnsQuestion = ({ answers, question: { headers, sample } }: ColumnsProps) => {
  const t = useMessages();
  const [draft, setDraft] = useState<Draft>(answers.columns ?? {});
  const width = Math.max(headers.length, ...sample.map(({ length }) => length));
  const names = Array.from({ length: width }, (_, at) => {
    const [number, name] = [at + 1, headers[at]?.trim() ?? ''];
    return name === ''
      ? t('exchange.column.unnamed', { number })
      : t('exchange.column.name', { number, name });
  });
  const choices = [
    { value: none, label: t('exchange.column.none') },
    ...names.map((label, at) => ({ value: String(at), label })),
  ];
  const columns = columnsIn(draft);
  return (
    <Stack>
      <Stack isTight>
        <h3>{t('exchange.ask.columns')}</h3>
        <Soft>{t('exchange.ask.columns.about')}</Soft>
      </Stack>
      <DataTable
        label={t('exchange.sample')}
        rowName={t('exchange.row')}
        columns={names}
        rows={sample.map((cells, at) => ({ name: String(at + 1), cells }))}
        isOldestFirst
      />
      <Thirds>
        {columnFields.map((field) => (
          <SelectField
            key={field}
            label={t(`exchange.column.${field}`)}
            choices={choices}
            value={draft[field] === undefined ? none : String(draft[field])}
            onChange={(value) => setDraft({ ...draft, [field]: value === none ? undefined : Number(value) })}
          />
        ))}
      </Thirds>
      <Row>
        <Button isDisabled={columns === null} onPress={() => columns !== null && void answer({ columns })}>
          {t('exchange.takeColumns')}
        </Button>
      </Row>
    </Stack>
  );
};

export const QuestionView = ({ question, ...given }: Given & { readonly question: Question }) => {
  const view = () => {
    switch (question.kind) {
      case 'zone':
        return <ZoneQuestion {...given} />;
      case 'date-order':
        return <OrderQuestion {...given} example={question.example} />;
      case 'columns':
        return <ColumnsQuestion {...given} question={question} />;
    }
  };
  return given.isOpen ? <div className={css.question}>{view()}</div> : view();
};
