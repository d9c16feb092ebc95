/** The constants of desk.md §3. A desk may raise the threshold; nothing lowers any of them. */

/** T: people in anything shown. */
export const leastThreshold = 11;
/** A: people in a later atom of a group. */
export const laterAtom = 8;
/** B: people in whatever can be worked out by subtraction. */
export const leastClass = 5;
/** W: weeks in a mean. */
export const windowWeeks = 4;
/** L: weeks without a report after which a person leaves. */
export const absentWeeks = 13;
/** F: the share of an atom whose last figure may stand in. */
export const mostStandIns = 1 / 3;
/** D: days between a week's Sunday and its closing. */
export const closingDays = 14;
/** The most weeks that one statement holds. */
export const mostWeeks = 104;
/** The most bytes of an envelope. */
export const mostEnvelopeBytes = 1_000_000;
