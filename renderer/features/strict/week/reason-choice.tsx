/** Why the stockings are off: one press for a usual reason, words for any other. */
import { offReasons } from '#shared/record/strict-entry.ts';
import { useMessages } from '../../../messages/use-messages.ts';
import { ChoiceField } from '../../../ui/choice-field.tsx';
import { Stack } from '../../../ui/layout.tsx';
import { TextField } from '../../../ui/text-field.tsx';

/** The choice, and the typed text for `other`. */
export type ReasonDraft = {
  readonly chosen: (typeof offReasons)[number] | 'other' | null;
  readonly text: string;
};

export const noReason: ReasonDraft = { chosen: null, text: '' };

/** The reason as it is logged; empty until the user gives one. */
export const reasonOf = ({ chosen, text }: ReasonDraft): string =>
  chosen === null ? '' : chosen === 'other' ? text.trim() : chosen;

export type ReasonChoiceProps = {
  readonly value: ReasonDraft;
  readonly onChange: (draft: ReasonDraft) => void;
  /** Whether to report a missing reason: at the choice, or at the text for `other`. */
  readonly isMissing?: boolean;
};

export const ReasonChoice = ({ value, onChange, isMissing = false }: ReasonChoiceProps) => {
  const t = useMessages();
  return (
    <Stack isTight>
      <ChoiceField
        label={t('strict.why')}
        choices={[...offReasons, 'other' as const].map((reason) => ({
          value: reason,
          label: t(`strict.reason.${reason}`),
        }))}
        value={value.chosen}
        onChange={(chosen) => onChange({ ...value, chosen })}
        error={isMissing && value.chosen === null ? t('strict.needsChoice') : undefined}
      />
      {value.chosen === 'other' && (
        <TextField
          label={t('strict.otherReason')}
          value={value.text}
          onChange={(text) => onChange({ ...value, text })}
          error={isMissing ? t('strict.needsReason') : undefined}
        />
      )}
    </Stack>
  );
};
