/** A vein as it is in and after the treatment, with what happens in it and its sources. */
import type { EvidenceId } from '#shared/evidence/sources.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { SourceNote } from '../source-note.tsx';
import { VeinPicture } from './vein-picture.tsx';
import type { VeinState } from './vein-shape.ts';

export const veinScenes = {
  treated: { id: 'lining', sources: ['E6.30'] },
  held: { id: 'held', sources: ['E6.31', 'E6.34', 'E1.31'] },
  full: { id: 'full', sources: ['E6.34'] },
} as const satisfies Readonly<
  Record<VeinState, { readonly id: string; readonly sources: readonly EvidenceId[] }>
>;

export type VeinFigureProps = { readonly state: VeinState; readonly className: string | undefined };

export const VeinFigure = ({ state, className }: VeinFigureProps) => {
  const t = useMessages();
  const { id, sources } = veinScenes[state];
  return (
    <figure className={className}>
      <VeinPicture state={state} />
      <figcaption>
        <h3>{t(`strictWhy.${id}`)}</h3>
        <p>{t(`strictWhy.${id}.text`)}</p>
        <SourceNote ids={sources} />
      </figcaption>
    </figure>
  );
};
