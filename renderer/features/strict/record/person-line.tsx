/** On paper: a line for name and date of birth, which the app never asks. They are written by hand. */
import { useMessages } from '../../../messages/use-messages.ts';
import css from './record.module.css';

export const PersonLine = () => {
  const t = useMessages();
  return (
    <p className={css.person} aria-hidden="true">
      <span>{t('strictRecord.personName')}</span>
      <span>{t('strictRecord.birthDate')}</span>
    </p>
  );
};
