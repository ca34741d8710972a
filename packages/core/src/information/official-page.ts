import type { Ground } from '../source/decision.ts';
import type { CivilDate } from '../time/civil-date.ts';

/** What a page may have: the mark of an official page, the agreed look, a form of the feedback platform, a code that leads to it. */
export type PageFeature = 'official-mark' | 'design' | 'feedback-form' | 'qr-code';

/** How many posts were counted, over how many days, of which this was the last. */
export interface PostCount {
  readonly on: CivilDate;
  readonly days: number;
  readonly count: number;
}

/** An official page of a body on a platform. */
export interface OfficialPage {
  /** Unique in the register. */
  readonly id: string;
  /** The body whose page it is, by its name in the host's register. */
  readonly body: string;
  readonly platform: string;
  readonly address: string;
  /** Whether it has each feature; a feature that nobody has looked at is left out. */
  readonly features: Readonly<Partial<Record<PageFeature, boolean>>>;
  /** `null` where nobody has counted. */
  readonly posts: PostCount | null;
}

/** Something that is asked of pages, with who asks it. */
export type PageRequirement = {
  /** Unique among the requirements. */
  readonly id: string;
  readonly title: string;
  readonly because: readonly Ground[];
} & (
  | { readonly kind: 'page-on'; readonly platform: string }
  | { readonly kind: 'feature'; readonly feature: PageFeature }
  /** So many posts a week at least, by a count that is not older than so many days. */
  | { readonly kind: 'posts'; readonly weekly: number; readonly within: number }
);

/** The bodies that should have pages, and the pages that there are. */
export interface PageRegister {
  readonly bodies: readonly string[];
  readonly pages: readonly OfficialPage[];
}
