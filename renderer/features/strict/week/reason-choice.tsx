/** Why the stockings are off: one press for a usual reason, words for any other. */
import { offReasons } from '#shared/record/strict-entry.ts';
import type { WhyOff } from '#shared/strict/answers.ts';
import { isSparedReason } from '#shared/strict/wearing-now.ts';
import { useMessages } from '../../../messages/use-messages.ts';
import { ChoiceField } from '../../../ui/choice-field.tsx';
import { Stack } from '../../../ui/layout.tsx';
import { TextField } from '../../../ui/text-field.tsx';

/** The choice, and the typed text for `other`. */
export type ReasonDraft = {
  readonly chosen: (typeof offReasons)[number] | 'other' | null;
  readonly text: string;
  /** For `other`: it was for the leg's sake, or on the clinic's word. */
  readonly isForLeg: boolean;
};

export const noReason: ReasonDraft = { chosen: null, text: '', isForLeg: false };

/** The reason as it is logged; empty until the user gives one. */
export function whyOf({ chosen, text, isForLeg }: ReasonDraft): WhyOff {
  if (chosen === null) return { reason: '', isSpared: false };
  return chosen === 'other'
    ? { reason: text.trim(), isSpared: isForLeg }
    : { reason: chosen, isSpared: isSparedReason(chosen) };
}

export type ReasonChoiceProps = {
  readonly value: ReasonDraft;
  readonly onChange: (draft: ReasonDraft) => void;
  /** Whether to report a missing reason: at the choice, or at the text for `other`. */
  readonly isMissing?: boolean;
};

/** The longest reason that the log keeps, characters. */
const longestReason = 200;

export const ReasonChoice = ({ value, onChange, isMissing = false }: ReasonChoiceProps) => {
  const t = useMessages();
  const { chosen, text, isForLeg } = value;
  const textError = (): string | undefined => {
    if (text.trim().length > longestReason) return t('problem.text-too-long', { most: longestReason });
    return isMissing ? t('strict.needsReason') : undefined;
  };
  return (
    <Stack isTight>
      <ChoiceField
        label={t('strict.why')}
        choices={[...offReasons, 'other' as const].map((reason) => ({
          value: reason,
          label: t(`strict.reason.${reason}`),
        }))}
        value={chosen}
        onChange={(next) => onChange({ ...value, chosen: next })}
        error={isMissing && chosen === null ? t('strict.needsChoice') : undefined}
      />
      {chosen === 'other' && (
        <>
          <TextField
            label={t('strict.otherReason')}
            value={text}
            onChange={(typed) => onChange({ ...value, text: typed })}
            error={textError()}
          />
          <ChoiceField
            label={t('strict.forLeg')}
            choices={[
              { value: 'no', label: t('strict.forLeg.no') },
              { value: 'yes', label: t('strict.forLeg.yes') },
            ]}
            value={isForLeg ? 'yes' : 'no'}
            onChange={(next) => onChange({ ...value, isForLeg: next === 'yes' })}
          />
        </>
      )}
    </Stack>
  );
};
