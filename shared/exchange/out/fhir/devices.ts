/** Stockings as Devices, and their wear (exchange.md §4). */
import type { Device, DeviceProperty, DeviceUseStatement } from 'fhir/r4';
import type { Garment } from '../../../record/garment.ts';
import type { Wear } from '../../../record/wear.ts';
import type { CalendarDate } from '../../../time/zoned-time.ts';
import {
  fhirText,
  legTexts,
  type Maker,
  ownConcept,
  periodOf,
  quantity,
  referenceTo,
  snomed,
} from './parts.ts';

const mmHg = (
  code: string,
  text: string,
  ...values: readonly (number | undefined)[]
): readonly DeviceProperty[] => {
  const known = values.filter((value) => value !== undefined);
  if (known.length === 0) return [];
  return [{ type: ownConcept(code, text), valueQuantity: known.map((value) => quantity(value, 'mm[Hg]')) }];
};

function propertiesOf({ printedClass, printedRangeMmHg, ...garment }: Garment): DeviceProperty[] {
  const named = printedClass && fhirText(`${printedClass.standard} ${printedClass.name}`);
  return [
    ...mmHg('ankle-pressure', 'Pressure at the ankle', garment.ankleMmHg),
    ...mmHg('printed-range', 'Printed range of pressure', printedRangeMmHg?.low, printedRangeMmHg?.high),
    ...mmHg('calf-pressure', 'Pressure at the calf', garment.calfMmHg),
    ...mmHg('thigh-pressure', 'Pressure at the thigh', garment.thighMmHg),
    ...(named === undefined
      ? []
      : [{ type: ownConcept('printed-class', 'Printed class'), valueCode: [{ text: named }] }]),
  ];
}

const deviceId = (garmentId: string, { idOf }: Maker): string => idOf(`garment ${garmentId}`);

/** @param today a stocking that was retired before is inactive */
export function ofGarment(garment: Garment, today: CalendarDate, maker: Maker): Device {
  const more = maker.hasSnomed ? [snomed('348681001', 'Graduated compression hosiery')] : [];
  return {
    resourceType: 'Device',
    id: deviceId(garment.id, maker),
    status: garment.retiredOn !== undefined && garment.retiredOn <= today ? 'inactive' : 'active',
    deviceName: [{ name: fhirText(garment.name) ?? 'Stocking', type: 'patient-reported-name' }],
    type: ownConcept('compression-stocking', 'Compression stocking', ...more),
    property: propertiesOf(garment),
    patient: maker.patient,
  };
}

export const ofWear = ({ id, garmentId, legs, on, off }: Wear, maker: Maker): DeviceUseStatement => ({
  resourceType: 'DeviceUseStatement',
  id: maker.idOf(`wear ${id}`),
  status: off === undefined ? 'active' : 'completed',
  subject: maker.patient,
  timingPeriod: periodOf(on, off),
  source: maker.patient,
  device: referenceTo({ id: deviceId(garmentId, maker) }),
  bodySite: { text: legTexts[legs] },
});
