/** In German. */
import { away } from './away.ts';
import { calendar } from './calendar.ts';
import { catchUp } from './catch-up.ts';
import { checkIn } from './check-in.ts';
import { commands } from './commands.ts';
import { data } from './data.ts';
import { day } from './day.ts';
import { desk } from './desk.ts';
import { deskPaper } from './desk-paper.ts';
import { deskReport } from './desk-report.ts';
import { deskWork } from './desk-work.ts';
import { evidence } from './evidence.ts';
import { exchange } from './exchange.ts';
import { handOver } from './hand-over.ts';
import { live } from './live.ts';
import { palette } from './palette.ts';
import { pictures } from './pictures.ts';
import { report } from './report.ts';
import { rota } from './rota.ts';
import { settings } from './settings.ts';
import { shiftBar } from './shift-bar.ts';
import { shiftForm } from './shift-form.ts';
import { stockings } from './stockings.ts';
import { strict } from './strict.ts';
import { strictRecord } from './strict-record.ts';
import { strictStart } from './strict-start.ts';
import { strictWhy } from './strict-why.ts';
import { trends } from './trends.ts';
import { wear } from './wear.ts';
import { week } from './week.ts';
import { weekEvidence } from './week-evidence.ts';
import { welcome } from './welcome.ts';
import { why } from './why.ts';

export const later = {
  ...shiftBar,
  ...shiftForm,
  ...stockings,
  ...trends,
  ...calendar,
  ...settings,
  ...rota,
  ...report,
  ...desk,
  ...deskPaper,
  ...deskReport,
  ...deskWork,
  ...why,
  ...strict,
  ...strictStart,
  ...strictRecord,
  ...strictWhy,
  ...pictures,
  ...day,
  ...evidence,
  ...exchange,
  ...handOver,
  ...week,
  ...weekEvidence,
  ...wear,
  ...welcome,
  ...data,
  ...commands,
  ...palette,
  ...catchUp,
  ...checkIn,
  ...live,
  ...away,
} as const;
