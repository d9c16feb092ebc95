/** A score of 0 to 10, all visible. It has no default. */
import { Label, Radio, RadioGroup } from 'react-aria-components';
import { Button } from './button.tsx';
import css from './score-field.module.css';

const scores = Array.from({ length: 11 }, (_, score) => String(score));

export type ScoreFieldProps = {
  readonly label: string;
  /** The label of the button that clears the answer. */
  readonly clearLabel: string;
  readonly value: number | null;
  readonly onChange: (score: number | null) => void;
};

export const ScoreField = ({ label, clearLabel, value, onChange }: ScoreFieldProps) => (
  <div className={css.line}>
    <RadioGroup
      className={css.group}
      orientation="horizontal"
      value={value === null ? null : String(value)}
      onChange={(score) => onChange(Number(score))}
    >
      <Label className={css.label}>{label}</Label>
      <div className={css.scores}>
        {scores.map((score) => (
          <Radio key={score} value={score} className={css.score}>
            {score}
          </Radio>
        ))}
      </div>
    </RadioGroup>
    {value !== null && (
      <Button weight="icon" aria-label={clearLabel} onPress={() => onChange(null)}>
        ×
      </Button>
    )}
  </div>
);
