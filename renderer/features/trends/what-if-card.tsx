/** The same 28 days with one thing changed, by the model's own arithmetic on changed entries. No forecast, no advice. */
import { Label, Slider, SliderOutput, SliderThumb, SliderTrack } from 'react-aria-components';
import type { DayExposure } from '#shared/exposure/exposures.ts';
import { wholeIndex } from '#shared/risk/index-series.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { SourceNote } from '../../parts/source-note.tsx';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { formatNumber, shortNumber } from '../../ui/dates.ts';
import slider from '../../ui/duration-slider.module.css';
import { Card, Small, Soft, Stack } from '../../ui/layout.tsx';
import type { WhatIfState } from './use-what-if.ts';

const daysOver = (days: readonly DayExposure[]): number => days.filter(({ zone }) => zone !== 'green').length;

export const WhatIfCard = ({ state }: { readonly state: WhatIfState }) => {
  const t = useMessages();
  const { choices, choice, value, actual, otherwise, ownName, changesIndex } = state;
  const { kind } = choice;
  const index = (of: WhatIfState['actual']): string =>
    formatNumber(wholeIndex(of.series.at(-1)?.index ?? 0), 0);
  const over = { before: daysOver(actual.days), after: daysOver(otherwise.days) };
  const label = t(`whatIf.${kind}Value`, { value: shortNumber(value) });
  // Without the times within the shifts, shorter stands change the zones alone.
  const ofIndex =
    kind === 'cap' && !changesIndex
      ? null
      : index(otherwise) === index(actual)
        ? t('whatIf.indexSame', { index: index(actual) })
        : t('whatIf.answer', { changed: index(otherwise), actual: index(actual) });
  const ofZones = t(over.after === over.before ? 'whatIf.zonesSame' : 'whatIf.zones', {
    over: over.after,
    working: otherwise.days.filter(({ hasShift }) => hasShift).length,
    actual: over.before,
  });
  return (
    <Card label={t('whatIf.title')}>
      <Stack>
        <Small>{t('whatIf.title')}</Small>
        <h2>{ofIndex ?? ofZones}</h2>
        <ChoiceField
          label={t('whatIf.kind')}
          isLabelHidden
          isSegmented
          choices={choices.map((each) => ({ value: each.kind, label: t(`whatIf.${each.kind}`) }))}
          value={kind}
          onChange={state.choose}
        />
        <Slider
          className={slider.slider}
          minValue={choice.min}
          maxValue={choice.max}
          step={choice.step}
          value={value}
          onChange={state.setValue}
        >
          <Label>{label}</Label>
          <SliderOutput className={slider.hidden} />
          <SliderTrack className={slider.track}>
            <SliderThumb className={slider.thumb} />
          </SliderTrack>
        </Slider>
        {ownName !== null && <Soft>{t('whatIf.own', { name: ownName })}</Soft>}
        {ofIndex !== null && <p>{ofZones}</p>}
        {ofIndex === null && <Soft>{t('whatIf.capWhat')}</Soft>}
        <Soft>{t('whatIf.what')}</Soft>
        <Small>{t('trends.notRisk')}</Small>
        <SourceNote ids={['E1.01', 'E1.23', 'E1.30', 'E1.31']} />
      </Stack>
    </Card>
  );
};
