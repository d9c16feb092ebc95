/** The source of the numbers beside it: one press shows claim, citation and address. */
import { useState } from 'react';
import type { EvidenceId } from '#shared/evidence/sources.ts';
import { useMessages } from '../messages/use-messages.ts';
import { wholeCatalogue } from '../messages/whole-catalogue.ts';
import { lazyValue } from '../ui/lazy-screen.tsx';
import css from './source-note.module.css';

const useSources = lazyValue(async () => {
  // The claims come with the messages that are loaded later.
  const [{ evidence }] = await Promise.all([import('#shared/evidence/sources.ts'), wholeCatalogue()]);
  return evidence;
});

export type SourceNoteProps = {
  readonly ids: readonly EvidenceId[];
  /** More to know about the figures beside it, such as their statistics: one item each. */
  readonly statistics?: readonly string[];
};

export const SourceNote = ({ ids, statistics = [] }: SourceNoteProps) => {
  const t = useMessages();
  const [isOpen, setOpen] = useState(false);
  const sources = useSources(isOpen);
  return (
    <details className={css.source} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t(ids.length + statistics.length === 1 ? 'source.one' : 'source.many')}</summary>
      <ul>
        {ids.map((id) => (
          <li key={id}>
            {sources === null
              ? id
              : `${id}: ${t(`evidence.${id}`)} ${sources[id].citation}, ${sources[id].address}`}
          </li>
        ))}
        {statistics.map((statistic) => (
          <li key={statistic}>{statistic}</li>
        ))}
      </ul>
    </details>
  );
};
