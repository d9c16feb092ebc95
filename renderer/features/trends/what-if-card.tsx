/** The same 28 days with one thing changed, by the model's own arithmetic on changed entries. No forecast, no advice. */
import { useMemo, useState } from 'react';
import { Label, Slider, SliderOutput, SliderThumb, SliderTrack } from 'react-aria-components';
import { type WhatIf, whatIf } from '#shared/risk/what-if.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { SourceNote } from '../../parts/source-note.tsx';
import { useClock } from '../../state/clock-store.ts';
import { useDerived } from '../../state/derived.ts';
import { useRecord } from '../../state/record.ts';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { formatNumber } from '../../ui/dates.ts';
import slider from '../../ui/duration-slider.module.css';
import { Card, Small, Soft, Stack } from '../../ui/layout.tsx';

const kinds = ['stockings', 'cut', 'cap'] as const;
type Kind = (typeof kinds)[number];

const ranges = {
  stockings: { min: 10, max: 40, step: 1, start: 20 },
  cut: { min: 0, max: 80, step: 5, start: 20 },
  cap: { min: 15, max: 120, step: 5, start: 60 },
} as const;

function changeOf(kind: Kind, value: number): WhatIf {
  if (kind === 'stockings') return { kind: 'stockings', ankleMmHg: value };
  if (kind === 'cut') return { kind: 'standing-cut', share: value / 100 };
  return { kind: 'longest-stand-capped', minutes: value };
}

export const WhatIfCard = ({ today }: { readonly today: string }) => {
  const t = useMessages();
  const now = useClock((state) => state.now);
  const record = useRecord((state) => state.record);
  const derived = useDerived();
  const [kind, setKind] = useState<Kind>('stockings');
  const [value, setValue] = useState<number>(ranges.stockings.start);

  const answer = useMemo(
    () => whatIf(record, changeOf(kind, value), today, now),
    [record, kind, value, today, now],
  );
  const actual = derived.series.findLast(({ date }) => date <= today);
  const changed = answer.series.at(-1);
  if (actual === undefined || changed === undefined) return null;
  const dates = new Set(answer.days.map(({ date }) => date));
  const isOver = ({ zone }: { zone: string }): boolean => zone !== 'green';
  const label = t(`whatIf.${kind}Value`, { value });
  return (
    <Card label={t('whatIf.title')}>
      <Stack>
        <h2>{t('whatIf.title')}</h2>
        <ChoiceField
          label={t('whatIf.kind')}
          isLabelHidden
          choices={kinds.map((each) => ({ value: each, label: t(`whatIf.${each}`) }))}
          value={kind}
          onChange={(chosen) => {
            setKind(chosen);
            setValue(ranges[chosen].start);
          }}
        />
        <Slider
          className={slider.slider}
          minValue={ranges[kind].min}
          maxValue={ranges[kind].max}
          step={ranges[kind].step}
          value={value}
          onChange={setValue}
        >
          <Label>{label}</Label>
          <SliderOutput className={slider.hidden} />
          <SliderTrack className={slider.track}>
            <SliderThumb className={slider.thumb} />
          </SliderTrack>
        </Slider>
        <p>
          {t('whatIf.answer', {
            changed: formatNumber(changed.index, 0),
            actual: formatNumber(actual.index, 0),
          })}{' '}
          {t('whatIf.zones', {
            over: answer.days.filter(isOver).length,
            logged: answer.days.length,
            actual: derived.days.filter((day) => dates.has(day.date) && isOver(day)).length,
          })}
        </p>
        <Soft>{t('whatIf.what')}</Soft>
        <Small>{t('trends.notRisk')}</Small>
        <SourceNote ids={['E1.01', 'E1.23', 'E1.30', 'E1.31']} />
      </Stack>
    </Card>
  );
};
