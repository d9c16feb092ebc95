/** The draft of whom to call, when to ask, and the visit: at the start, in the details, and on a clinic's sheet. */
import { emergencyNumbers } from '#shared/evidence/emergency-numbers.ts';
import type { Emergency } from '#shared/record/treatment.ts';
import type { Details } from '#shared/strict/treatment-log.ts';
import { type Faults, faultsOf, lengthFault } from './plan-draft.ts';

/** Characters that can be stored. */
export const longest = { name: 120, phone: 40, emergency: 20, version: 40 } as const;

/** The clinic as typed. */
export type ClinicDraft = {
  readonly clinicName: string;
  readonly clinicPhone: string;
  readonly nightPhone: string;
};

/** Whom to call, when to ask, and the visit, as typed. */
export type ContactDraft = ClinicDraft & {
  /** Empty for a country that is not in the list. */
  readonly country: string;
  readonly emergencyNumber: string;
  readonly checkInTimes: readonly string[];
  readonly hasVisit: boolean;
  /** Empty until chosen. */
  readonly visitDate: string;
  /** Empty if the patient does not know it. */
  readonly visitTime: string;
};

export const noVisit = { hasVisit: false, visitDate: '', visitTime: '' } as const;

/** Sets the country and its emergency number. For another country it is empty: the number of the last one is wrong. */
export const countryChosen = (country: string): Pick<ContactDraft, 'country' | 'emergencyNumber'> => ({
  country,
  emergencyNumber: emergencyNumbers.get(country) ?? '',
});

export const clinicFaults = ({ clinicName, clinicPhone, nightPhone }: ClinicDraft): Faults =>
  faultsOf({
    'clinic.name': lengthFault(clinicName, longest.name),
    'clinic.phone': lengthFault(clinicPhone, longest.phone),
    'clinic.nightPhone': lengthFault(nightPhone, longest.phone),
  });

export const askTimeFaults = (checkInTimes: readonly string[]): Faults =>
  Object.fromEntries(
    checkInTimes.flatMap((time, i) =>
      time === '' ? [[`checkInTimes.${i}`, { id: 'strictStart.needsTime' } as const]] : [],
    ),
  );

/** What is missing or too long. */
export const contactFaults = (draft: ContactDraft): Faults => ({
  ...clinicFaults(draft),
  ...faultsOf({
    'emergency.number':
      draft.emergencyNumber.trim() === ''
        ? { id: 'strictStart.needsEmergency' }
        : lengthFault(draft.emergencyNumber, longest.emergency),
    'visit.date': draft.hasVisit && draft.visitDate === '' ? { id: 'strictStart.needsVisitDate' } : null,
  }),
  ...askTimeFaults(draft.checkInTimes),
});

export const clinicOf = (draft: ClinicDraft) => ({
  name: draft.clinicName.trim(),
  phone: draft.clinicPhone.trim(),
  nightPhone: draft.nightPhone.trim(),
});

export const askTimesOf = (checkInTimes: readonly string[]): string[] =>
  [...new Set(checkInTimes)].toSorted();

/** Only for a draft without `contactFaults`. */
export const contactsOf = (draft: ContactDraft): Details => ({
  clinic: clinicOf(draft),
  emergency: {
    country: draft.country === '' ? null : draft.country,
    number: draft.emergencyNumber.trim(),
  } satisfies Emergency,
  checkInTimes: askTimesOf(draft.checkInTimes),
  visit:
    draft.hasVisit && draft.visitDate !== ''
      ? { date: draft.visitDate, time: draft.visitTime === '' ? null : draft.visitTime }
      : null,
});

export const contactDraftOf = ({ clinic, emergency, checkInTimes, visit }: Details): ContactDraft => ({
  clinicName: clinic.name,
  clinicPhone: clinic.phone,
  nightPhone: clinic.nightPhone,
  country: emergency.country ?? '',
  emergencyNumber: emergency.number,
  checkInTimes,
  ...(visit === null ? noVisit : { hasVisit: true, visitDate: visit.date, visitTime: visit.time ?? '' }),
});
