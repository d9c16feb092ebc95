/** The zone of a day as shape, colour and word. Nobody has to tell it by colour. */
import { useMessages } from '../messages/use-messages.ts';
import css from './zone-mark.module.css';

export type Zone = 'green' | 'amber' | 'red';

/** The short names of the zones, for use near their meaning. */
export const zoneNames = { green: 'zone.green', amber: 'zone.amber', red: 'zone.red' } as const;

export const zoneWords = { green: 'zone.greenWhat', amber: 'zone.amberWhat', red: 'zone.redWhat' } as const;

/** The shape of a zone inside a 12 × 12 box: disc, triangle, diamond. */
export const zonePaths: Readonly<Record<Zone, string>> = {
  green: 'M6 1.5a4.5 4.5 0 1 1 0 9a4.5 4.5 0 1 1 0-9z',
  amber: 'M6 1L11.5 11H0.5z',
  red: 'M6 0L12 6L6 12L0 6z',
};

/** The class that fills a mark with a zone's colour. */
export const zoneFill = (zone: Zone): string | undefined => css[zone];

/** The shape alone, beside a text that names the zone. */
export const ZoneShape = ({ zone }: { readonly zone: Zone }) => (
  <svg className={zoneFill(zone)} width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
    <path d={zonePaths[zone]} />
  </svg>
);

export const ZoneMark = ({ zone }: { readonly zone: Zone }) => {
  const t = useMessages();
  return (
    <p className={css.mark}>
      <ZoneShape zone={zone} />
      {t(zoneWords[zone])}
    </p>
  );
};
