/** The form of a stocking with its leg beside it: the picture follows what is typed. */
import type { CalendarDate } from '#shared/time/zoned-time.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { GarmentLeg, SmallLeg } from '../../parts/pictures/leg-picture.tsx';
import { SourceNote } from '../../parts/source-note.tsx';
import { Card, Small } from '../../ui/layout.tsx';
import { type GarmentDraft, pressuresTyped } from './garment-draft.ts';
import { GarmentForm } from './garment-form.tsx';
import css from './stockings.module.css';

type GarmentEditorProps = {
  readonly draft: GarmentDraft;
  /** Whether it is the first stocking: its picture shows what will be here. */
  readonly isFirst: boolean;
  readonly firstWear: CalendarDate | undefined;
  readonly onChange: (draft: GarmentDraft | null) => void;
};

export const GarmentEditor = ({ draft, isFirst, firstWear, onChange }: GarmentEditorProps) => {
  const t = useMessages();
  const pressures = pressuresTyped(draft);
  const { changing } = draft;
  return (
    <Card label={t(changing === null ? 'stockings.add' : 'stockings.change')}>
      <div className={css.editor}>
        <div className={css.about}>
          <h2>
            {changing === null ? t('stockings.add') : t('stockings.changeOne', { name: changing.name })}
          </h2>
          {isFirst && <p>{t('stockings.ghost')}</p>}
          <Small>{t('stockings.hatched')}</Small>
          <SourceNote ids={['E5.06']} />
        </div>
        <div className={`${css.preview} ${isFirst ? css.ghost : ''}`}>
          <div className={css.largeLeg}>
            <GarmentLeg {...pressures} />
          </div>
          <div className={css.smallLeg}>
            <SmallLeg {...pressures} />
          </div>
        </div>
        <GarmentForm
          key={changing?.id}
          draft={draft}
          firstWear={firstWear}
          onChange={onChange}
          canLeave={!isFirst}
        />
      </div>
    </Card>
  );
};
