import type { Channel, DutyKind } from '../appeal/vocabulary.ts';
import type { ActId } from '../source/clause.ts';
import type { Ground } from '../source/decision.ts';
import type { CivilDate } from '../time/civil-date.ts';
import type { Zone } from '../time/zone.ts';
import type { CharterDuty, CharterRight } from './charter-duty.ts';
import type { RoleId } from './party.ts';

/** In which legal form a centre was set up. */
export type LegalForm = 'project-office' | 'coordinating-body' | 'working-group';

/** A role of a charter. */
export interface Role {
  readonly id: RoleId;
  /** Russian, as the act calls it. */
  readonly title: string;
  /** Which duties of the clocks whoever holds it bears; none where the act gives none. */
  readonly bears: readonly DutyKind[];
  /** Who is next above it when a deadline is in danger. */
  readonly answersTo: RoleId | null;
  /** Whether several may hold it at once. */
  readonly several: boolean;
  readonly because: readonly Ground[];
}

/** A position that holds roles; never a person. */
export interface Post {
  readonly id: string;
  /** Russian, as the act calls it. */
  readonly title: string;
  readonly roles: readonly RoleId[];
  /** The block in which it holds them. */
  readonly block: string | null;
  readonly because: readonly Ground[];
}

/** A thematic block. */
export interface Block {
  readonly id: string;
  readonly title: string;
  /** The topics that the act counts to it, in Russian. */
  readonly topics: readonly string[];
  readonly because: readonly Ground[];
}

/** A body that owes answers, or an organisation under it. */
export interface Body {
  readonly id: string;
  readonly title: string;
  readonly kind: 'sectoral' | 'territorial' | 'subordinate';
  readonly block: string | null;
  readonly because: readonly Ground[];
}

/** A system that the centre works in, with the role that is responsible for it. */
export interface OfficeSystem {
  readonly channel: Channel;
  readonly title: string;
  /** `null` where the act names nobody; the check of a charter says so. */
  readonly responsible: RoleId | null;
  readonly because: readonly Ground[];
}

/** A charter of a municipal control centre as a value. */
export interface Charter {
  readonly id: string;
  readonly edition: string;
  /** The act that set the centre up. */
  readonly act: ActId;
  readonly inForce: { readonly from: CivilDate; readonly until: CivilDate | null };
  readonly title: string;
  readonly legalForm: LegalForm;
  /** ISO 3166-2, for the regional calendar. */
  readonly region: string;
  readonly zone: Zone;
  readonly roles: readonly Role[];
  /** The roles through which the centre as a whole acts; its tasks are theirs. */
  readonly actsThrough: { readonly roles: readonly RoleId[]; readonly because: readonly Ground[] };
  readonly posts: readonly Post[];
  readonly blocks: readonly Block[];
  readonly bodies: readonly Body[];
  readonly systems: readonly OfficeSystem[];
  readonly duties: readonly CharterDuty[];
  readonly rights: readonly CharterRight[];
  /** What the charter as a whole rests on: its form, its dates, and how its contradictions are read. */
  readonly because: readonly Ground[];
}
