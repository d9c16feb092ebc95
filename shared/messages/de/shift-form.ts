/** In German. */
import type { shiftForm as en } from '../en/shift-form.ts';

export const shiftForm = {
  'shift.date': 'Datum des Beginns',
  'shift.start': 'Beginn',
  'shift.end': 'Ende',
  'shift.nextDay': 'am nächsten Tag',
  'shift.dropsTimeline':
    'Diese Schicht hat einen Zeitverlauf aus der Live-Aufzeichnung. Was hier steht, tritt an seine Stelle.',
  'shift.standing': 'Stehen insgesamt',
  'shift.longestStand': 'Längstes am Stück',
  'shift.walking': 'Gehen',
  'shift.slider': '{field}, Regler',
  'shift.stockings': 'Strümpfe',
  'shift.noStockings': 'Keine',
  'shift.how': 'Schreib eine Dauer so: 3:20, 3,5 h oder 200 (Minuten).',
  'shift.tooMuch': 'Das ist {duration} mehr, als die Schicht dauert.',
  'shift.rest': 'Der Rest der Schicht, {duration}, zählt als Sitzen oder Liegen.',
  'shift.save': 'Schicht vom {date} speichern',
  'shift.needsStart': 'Wann hat die Schicht begonnen?',
  'shift.needsEnd': 'Wann war die Schicht zu Ende?',
  'shift.needsStanding': 'Wie lange hast du insgesamt gestanden?',
  'shift.needsLongestStand': 'Wie lange hast du längstens am Stück gestanden?',
  'shift.wholeShift': 'Die ganze Schicht in {stocking}',
  'shift.onSince': 'Wie eingetragen: an seit {from}',
  'shift.onUntil': 'Wie eingetragen: {from} bis {to}',
  'shift.moved': 'Sie beginnt später als jetzt, also gehört sie zum Tag davor: {date}.',
  'shift.ofDate': 'Das ist eine Schicht vom {date}.',
  'shift.drop': 'Verwerfen',
} as const satisfies Readonly<Record<keyof typeof en, string>>;
