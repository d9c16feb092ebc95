/** The text under a field: its hint, or its error in place of the hint. */
import { FieldError, Text } from 'react-aria-components';
import css from './field.module.css';

export type FieldNoteProps = {
  readonly hint: string | undefined;
  readonly error: string | undefined;
};

export const FieldNote = ({ hint, error }: FieldNoteProps) => (
  <>
    {hint !== undefined && error === undefined && (
      <Text slot="description" className={css.hint}>
        {hint}
      </Text>
    )}
    <FieldError className={css.error}>{error}</FieldError>
  </>
);
