/** Before and after: the same people in two spans of weeks. It says that something changed, and never why. */
import { useState } from 'react';
import type { Family } from '#shared/desk/figures.ts';
import { families } from '#shared/desk/figures.ts';
import type { IsoWeek } from '#shared/desk/iso-week.ts';
import { groupInWords } from '#shared/desk/report-words.ts';
import type { Comparison, ComparisonResult } from '#shared/desk/shown.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { Button } from '../../ui/button.tsx';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Card, Halves, Row, Small, Soft, Stack } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Said } from '../../ui/said.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import css from '../desk.module.css';
import { useDeskAsk, useView } from '../state.ts';
import { weekFrom } from '../weeks.ts';
import { leastWeeks, type Spans, spansAround, spansIssue } from './compare-spans.ts';
import { Compared } from './compared.tsx';

export type CompareCardProps = {
  readonly groups: readonly string[];
  /** The group that the screen shows. */
  readonly shownGroup: string;
};

type Draft = {
  readonly group: string | null;
  readonly family: Family;
  /** The id of the change at work; null for weeks of one's own. */
  readonly around: string | null;
  readonly spans: Spans | null;
};

const nothing: Draft = { group: null, family: 'work', around: null, spans: null };

const isSame = (one: Comparison, other: Comparison): boolean => JSON.stringify(one) === JSON.stringify(other);

const SpanFields = ({
  spans,
  weeks,
  onChange,
}: {
  readonly spans: Spans;
  readonly weeks: readonly IsoWeek[];
  readonly onChange: (spans: Spans) => void;
}) => {
  const t = useMessages();
  const choices = weeks.map((week) => ({ value: week, label: weekFrom(week, t) })).toReversed();
  const select = (side: 'before' | 'after', end: 'from' | 'to') => (
    <SelectField
      label={t(`desk.compare.${side}-${end}`)}
      choices={choices}
      value={spans[side][end]}
      onChange={(week) => onChange({ ...spans, [side]: { ...spans[side], [end]: week } })}
    />
  );
  return (
    <Halves>
      {select('before', 'from')}
      {select('before', 'to')}
      {select('after', 'from')}
      {select('after', 'to')}
    </Halves>
  );
};

export const CompareCard = ({ groups, shownGroup }: CompareCardProps) => {
  const t = useMessages();
  const { blocks, interventions, comparisons } = useView();
  const { ask, isBusy, error } = useDeskAsk();
  const [draft, setDraft] = useState<Draft>(nothing);
  const [result, setResult] = useState<ComparisonResult | null>(null);
  const [isListOpen, setListOpen] = useState(false);
  const weeks = blocks.map(({ week }) => week);
  const [first, last] = [weeks[0], weeks.at(-1)];
  if (first === undefined || last === undefined || weeks.length < 2 * leastWeeks) {
    return (
      <Card label={t('desk.compare')}>
        <Stack isTight>
          <h2>{t('desk.compare')}</h2>
          <Soft>{t('desk.compare.tooFew', { least: 2 * leastWeeks })}</Soft>
        </Stack>
      </Card>
    );
  }
  const group = draft.group ?? shownGroup;
  const known = interventions.filter((each) => each.group === null || each.group === group);
  const around =
    known.find(({ id }) => id === draft.around) ?? (draft.spans === null ? known.at(-1) : undefined);
  const isShown = (week: IsoWeek): boolean =>
    blocks.some((block) => block.week === week && block[draft.family].some((row) => row.group === group));
  const middle = weeks[Math.floor(weeks.length / 2)] ?? first;
  const spans = draft.spans ?? spansAround(around?.week ?? middle, { from: first, to: last }, isShown);
  const issue = spansIssue(spans);
  const put = (changed: Partial<Draft>) => {
    setResult(null);
    setDraft({ ...draft, ...changed });
  };
  const own = 'own';
  const chooseAround = (id: string) =>
    put(id === own ? { around: null, spans } : { around: id, spans: null });
  const compare = async () =>
    setResult(await ask((api) => api.desk.compare({ group, family: draft.family, ...spans })));
  const earlier = comparisons
    .filter((each) => result?.kind !== 'shown' || !isSame(each, result.comparison))
    .toReversed();
  return (
    <Card label={t('desk.compare')}>
      <Stack>
        <Stack isTight>
          <h2>{t('desk.compare')}</h2>
          <Soft>{t('desk.compare.what')}</Soft>
        </Stack>
        <div data-screen-only>
          <Stack>
            <Halves>
              <SelectField
                label={t('deskReport.group')}
                choices={groups.map((each) => ({ value: each, label: groupInWords(each, t) }))}
                value={group}
                onChange={(next) => put({ group: next, around: null, spans: null })}
              />
              <SelectField
                label={t('desk.compare.around')}
                choices={[
                  ...known.map(({ id, name, week }) => ({
                    value: id,
                    label: t('desk.compare.at', { name, week: weekFrom(week, t) }),
                  })),
                  { value: own, label: t('desk.compare.own') },
                ]}
                value={around?.id ?? own}
                onChange={chooseAround}
              />
            </Halves>
            <SpanFields spans={spans} weeks={weeks} onChange={(next) => put({ around: null, spans: next })} />
            <ChoiceField
              label={t('desk.compare.family')}
              isLabelHidden
              isSegmented
              choices={families.map((value) => ({ value, label: t(`desk.compare.family-${value}`) }))}
              value={draft.family}
              onChange={(family) => put({ family })}
            />
            {issue !== null && <Small>{t(`desk.compare.issue.${issue}`, { least: leastWeeks })}</Small>}
            {error !== null && <Notice>{error}</Notice>}
            <Row>
              <Button isBusy={isBusy} isDisabled={issue !== null} onPress={() => void compare()}>
                {t('desk.compare.do')}
              </Button>
            </Row>
          </Stack>
        </div>
        <Said>
          {result?.kind === 'shown' && <Compared comparison={result.comparison} />}
          {result !== null && result.kind !== 'shown' && <p>{t(`desk.compare.${result.kind}`)}</p>}
        </Said>
        {earlier.length > 0 && (
          <Disclosure
            title={t('desk.compare.earlier', { count: earlier.length })}
            isOpen={isListOpen}
            onToggle={setListOpen}
          >
            <ul className={css.plainList}>
              {earlier.map((comparison) => (
                <li
                  key={JSON.stringify([
                    comparison.group,
                    comparison.family,
                    comparison.before,
                    comparison.after,
                  ])}
                >
                  <Compared comparison={comparison} />
                </li>
              ))}
            </ul>
          </Disclosure>
        )}
      </Stack>
    </Card>
  );
};
