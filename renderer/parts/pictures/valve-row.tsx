/** Veins with their valves side by side, with what is drawn in words, and their sources. */
import type { EvidenceId } from '#shared/evidence/sources.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { Small } from '../../ui/layout.tsx';
import { SourceNote } from '../source-note.tsx';
import pictureCss from './pictures.module.css';
import { ValvePicture } from './valve-picture.tsx';
import css from './valve-row.module.css';
import type { ValveState } from './valve-shape.ts';

type Mark = 'leaflet' | 'muscle' | 'standing' | 'stocking';

const drawn: Readonly<Record<Mark, () => React.ReactNode>> = {
  leaflet: () => (
    <>
      <rect className={pictureCss.blood} width="28" height="16" />
      <path className={pictureCss.leafletEdge} d="M5 11Q14 11 22 5" />
      <path className={pictureCss.leaflet} d="M5 11Q14 11 22 5" />
    </>
  ),
  muscle: () => (
    <>
      <rect className={pictureCss.muscle} width="28" height="16" />
      <path className={pictureCss.fibre} d="M0 5H28M0 11H28" />
    </>
  ),
  standing: () => <rect className={pictureCss.standingColumn} x="1" y="1" width="26" height="14" />,
  stocking: () => <rect className={pictureCss.takenOver} x="1" y="1" width="26" height="14" />,
};

const Key = ({ marks }: { readonly marks: readonly Mark[] }) => {
  const t = useMessages();
  return (
    <ul className={css.key}>
      {marks.map((mark) => (
        <li key={mark}>
          <svg className={`${pictureCss.colours} ${css.swatch}`} aria-hidden="true" viewBox="0 0 28 16">
            {drawn[mark]()}
          </svg>
          {t(`picture.key.${mark}`)}
        </li>
      ))}
    </ul>
  );
};

export type ValveRowProps = {
  readonly states: readonly ValveState[];
  /** The pressure of a stocking at the ankle, mmHg; 0 for bare legs. */
  readonly outsideMmHg?: number;
  readonly sources: readonly EvidenceId[];
};

export const ValveRow = ({ states, outsideMmHg = 0, sources }: ValveRowProps) => {
  const t = useMessages();
  const marks: readonly Mark[] = [
    'leaflet',
    'muscle',
    'standing',
    ...(outsideMmHg > 0 ? ['stocking' as const] : []),
  ];
  return (
    <div className={css.frame}>
      <ul className={css.row}>
        {states.map((state) => (
          <li key={state}>
            <figure className={css.tile}>
              <ValvePicture state={state} outsideMmHg={outsideMmHg} />
              <figcaption>
                <h3>{t(`picture.${state}`)}</h3>
                <p>{t(`picture.${state}.text`)}</p>
              </figcaption>
            </figure>
          </li>
        ))}
      </ul>
      <Key marks={marks} />
      <Small>{t('picture.toScale')}</Small>
      <SourceNote ids={sources} />
    </div>
  );
};
