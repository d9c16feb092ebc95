/** The fingerprint of a desk's keys in its ten groups, each with its place: a worker types two of them. */
import type { Fingerprint as Groups } from '#shared/desk/sheet.ts';
import { useMessages } from '../../messages/use-messages.ts';
import css from './fingerprint.module.css';

export const Fingerprint = ({ groups }: { readonly groups: Groups }) => {
  const t = useMessages();
  return (
    <ol className={css.groups} aria-label={t('desk.fingerprint')}>
      {groups.map((group, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the place is what names a group.
        <li key={at}>
          <span className={css.place}>{at + 1}</span>
          <span className={css.digits}>{group}</span>
        </li>
      ))}
    </ol>
  );
};
