import { invariant, type ActId, type Charter, type Zone } from '@otklik/core';
import { BARNAUL_1153 } from './barnaul-1153/charter.ts';
import { ELISTA_931 } from './elista-931/charter.ts';
import { KIROVSK_145R } from './kirovsk-145r/charter.ts';
import { PESTOVO_1728 } from './pestovo-1728/charter.ts';
import { PETROVSK_56P } from './petrovsk-56p/charter.ts';

/** Short names of the five centres whose charters are shipped. */
export type CentreId = 'kirovsk' | 'barnaul' | 'petrovsk' | 'elista' | 'pestovo';

/** What a report needs to know of a municipal control centre. */
export interface CentreProfile {
  readonly id: CentreId;
  /** The name of the centre as its charter gives it. */
  readonly title: string;
  /** The same in the genitive: a report of whom. */
  readonly titleGenitive: string;
  /** Act that set it up. */
  readonly act: ActId;
  /** ISO 3166-2, for the regional calendar. */
  readonly region: string;
  readonly zone: Zone;
  /** Post of who signs the centre's reports. */
  readonly head: string;
}

const NOMINATIVE = 'Муниципальный центр управления';
const GENITIVE = 'муниципального центра управления';

/** The five centres; Kirovsk is in Murmansk Oblast, not in Kirov Oblast, and Elista keeps Moscow time. */
export const CENTRES: Readonly<Record<CentreId, CentreProfile>> = {
  kirovsk: /* @__PURE__ */ profileOf('kirovsk', KIROVSK_145R),
  barnaul: /* @__PURE__ */ profileOf('barnaul', BARNAUL_1153),
  petrovsk: /* @__PURE__ */ profileOf('petrovsk', PETROVSK_56P),
  elista: /* @__PURE__ */ profileOf('elista', ELISTA_931),
  pestovo: /* @__PURE__ */ profileOf('pestovo', PESTOVO_1728),
};

function profileOf(id: CentreId, { title, act, region, zone, roles }: Charter): CentreProfile {
  const head = roles.find((role) => role.id === 'head');
  invariant(head !== undefined && title.startsWith(NOMINATIVE), 'a centre has a head and is called a control centre');
  return { id, title, titleGenitive: title.replace(NOMINATIVE, GENITIVE), act, region, zone, head: head.title };
}
