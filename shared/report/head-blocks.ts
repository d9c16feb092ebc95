/** What stands at the head of reports: whom it names, and how much of its period is logged. */
import type { Translate } from '../messages/catalogue.ts';
import type { Block } from './document.ts';
import { counted } from './figures-in-words.ts';
import type { ReportRequest } from './request.ts';
import type { StandingTally } from './tally.ts';

/** Lines for name and birth date, with what was typed for them. */
export const identityFields = ({ identity }: Pick<ReportRequest, 'identity'>, t: Translate): Block => ({
  kind: 'fields',
  fields: [
    { name: t('report.name'), value: identity.name },
    { name: t('report.birthDate'), value: identity.birthDate },
  ],
});

/** `25 of 28 days logged: 19 working, 6 off. Not logged: 3.` */
export const loggedLine = ({ working, off, missing, dates }: StandingTally, t: Translate): string =>
  t('report.logged', { ...counted({ logged: working + off, working, off, missing }), dates });
