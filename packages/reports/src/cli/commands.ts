import { CALENDAR_OPTIONS, calendarCommand } from './calendar-command.ts';
import { CHECK_OPTIONS, checkCommand } from './check-command.ts';
import type { Command } from './command.ts';
import { CONFORM_OPTIONS, conformCommand } from './conform-command.ts';
import { DEADLINE_OPTIONS, deadlineCommand } from './deadline-command.ts';
import { RATE_OPTIONS, rateCommand } from './rate-command.ts';
import { RECORDS_OPTIONS, recordsCommand } from './records-command.ts';
import { REPORT_OPTIONS, reportCommand } from './report-command.ts';
import { SQL_OPTIONS, sqlCommand } from './sql-command.ts';
import { DEADLINE_HELP } from './help.labels.ts';

/** The commands by name. */
export const COMMANDS: Readonly<Record<string, Command>> = {
  calendar: { options: CALENDAR_OPTIONS, run: calendarCommand },
  deadline: { options: DEADLINE_OPTIONS, run: deadlineCommand, help: DEADLINE_HELP },
  records: { options: RECORDS_OPTIONS, run: recordsCommand },
  check: { options: CHECK_OPTIONS, run: checkCommand },
  rate: { options: RATE_OPTIONS, run: rateCommand },
  sql: { options: SQL_OPTIONS, run: sqlCommand },
  conform: { options: CONFORM_OPTIONS, run: conformCommand },
  report: { options: REPORT_OPTIONS, run: reportCommand },
};
