import { success, type Result } from '../basis/result.ts';
import type { Ground } from '../source/decision.ts';
import type { CompiledTable } from '../table/compile-table.ts';
import { decideBy } from '../table/decide-by.ts';
import type { DecideRefusal } from '../table/deciding-row.ts';
import type { CivilDate } from '../time/civil-date.ts';
import type { Admission, AdmissionColumns } from './admissible.ts';
import { REGIMES, type Channel, type Regime } from './vocabulary.ts';

/** A channel as a register tells of it. What may come by it, and since when, a table of admissions says. */
export interface RegisteredChannel {
  /** Unique within the register; two channels of a host may be of one kind. */
  readonly id: string;
  readonly channel: Channel;
  /** Russian, as reports show it. */
  readonly title: string;
  /** The system that keeps what came by it, by the name that an event's external key bears; `null` when nobody says. */
  readonly systemOfRecord: string | null;
  /** Where the citizen writes and can read a public answer; none where nothing is public. */
  readonly platforms: readonly string[];
  readonly because: readonly Ground[];
}

/** A channel with what may come by it on a day. */
export interface OpenChannel {
  readonly channel: RegisteredChannel;
  readonly admissions: Readonly<Record<Regime, Admission>>;
}

/**
 * Lists the channels of a register with what may come by each on a day, as the table of admissions says.
 *
 * @param register - The channels: those that are shipped, a host's own, or both.
 * @param table - The compiled table of admissions.
 * @param on - The day.
 * @returns Each channel in the order of the register, with its admission for every kind of item.
 * @refuses `outside-table` — the table does not speak of that channel or day.
 * @refuses `no-row-fits` — the table has a gap there.
 * @refuses `rows-disagree` — rows of the table contradict each other there.
 * @example
 * const table = unwrap(compileTable(CHANNEL_ADMISSION))
 * const mail = CHANNEL_REGISTER.filter(({ channel }) => channel === 'email')
 * const [open] = unwrap(channelsOn(mail, table, day('2025-03-30')))
 * open.channel.systemOfRecord //=> 'document-flow'
 * open.admissions //=> { appeal: 'not-admitted', message: 'admitted', 'information-request': 'admitted' }
 */
export function channelsOn(
  register: readonly RegisteredChannel[],
  table: CompiledTable<AdmissionColumns, Admission>,
  on: CivilDate,
): Result<readonly OpenChannel[], DecideRefusal> {
  const open: OpenChannel[] = [];
  for (const channel of register) {
    const admissions = admissionsOf(channel.channel, table, on);
    if (!admissions.ok) return admissions;
    open.push({ channel, admissions: admissions.value });
  }
  return success(open);
}

function admissionsOf(
  channel: Channel,
  table: CompiledTable<AdmissionColumns, Admission>,
  on: CivilDate,
): Result<OpenChannel['admissions'], DecideRefusal> {
  const told: [Regime, Admission][] = [];
  for (const regime of REGIMES) {
    const decided = decideBy(table, { regime, channel, on });
    if (!decided.ok) return decided;
    told.push([regime, decided.value]);
  }
  return success(Object.fromEntries(told) as OpenChannel['admissions']);
}
