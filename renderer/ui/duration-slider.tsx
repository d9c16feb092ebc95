/**
 * A duration by slider or by typing. The slider and the arrow keys in the field move in five-minute steps. The Tab key
 * skips the slider, because the field does the same.
 */
import { useEffect, useRef } from 'react';
import { Slider, SliderThumb, SliderTrack } from 'react-aria-components';
import { formatDuration } from '../messages/duration.ts';
import { parseDuration } from './duration.ts';
import { DurationField } from './duration-field.tsx';
import css from './duration-slider.module.css';

const stepMinutes = 5;

export type DurationSliderProps = {
  readonly label: string;
  readonly sliderLabel: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  /** The end of the slider, minutes. A user may type more and then sees the error. */
  readonly mostMinutes: number;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
};

export const DurationSlider = (props: DurationSliderProps) => {
  const { label, sliderLabel, value, onChange, mostMinutes, hint, error } = props;
  const most = Math.max(stepMinutes, mostMinutes);
  // A text that cannot be read moves nothing.
  const lastRead = useRef(0);
  const minutes = value.trim() === '' ? 0 : (parseDuration(value) ?? lastRead.current);
  lastRead.current = minutes;
  const thumb = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (thumb.current !== null) thumb.current.tabIndex = -1;
  }, []);
  const step = (direction: 1 | -1) => {
    const next = (Math.round(minutes / stepMinutes) + direction) * stepMinutes;
    onChange(formatDuration(Math.min(most, Math.max(0, next))));
  };
  return (
    <div className={css.both}>
      <DurationField
        label={label}
        value={value}
        onChange={onChange}
        onStep={step}
        hint={hint}
        error={error}
      />
      <Slider
        aria-label={sliderLabel}
        className={css.slider}
        minValue={0}
        maxValue={most}
        step={stepMinutes}
        value={Math.min(most, minutes)}
        onChange={(chosen) => onChange(formatDuration(chosen))}
      >
        <SliderTrack className={css.track}>
          <SliderThumb className={css.thumb} inputRef={thumb} />
        </SliderTrack>
      </Slider>
    </div>
  );
};
