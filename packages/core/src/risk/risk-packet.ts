/** A place where an answer stands. */
export interface RiskPublication {
  /** The platform that it was to stand on, by its name in the packet. */
  readonly platform: string;
  /** Regional or federal media, or the page of the body or person that may speak. */
  readonly kind: 'media' | 'official-page';
  readonly link: string;
}

/** All kinds of places. */
export const PUBLICATION_KINDS: readonly RiskPublication['kind'][] = ['media', 'official-page'];

/**
 * An answer to an information risk, before it goes out.
 *
 * @clause pestovo-1728 Порядок п. 2 абз. 2
 * @clause pestovo-1728 Порядок п. 2 абз. 4
 */
export interface RiskAnswer {
  readonly text: string;
  /** Circumstances that are not known yet. */
  readonly unknown: readonly string[];
  readonly taken: readonly string[];
  readonly planned: readonly string[];
  /** Where it is to stand. */
  readonly platforms: readonly string[];
}

/**
 * What the chat is told once an answer stands: the answer with its platforms, and the links to it.
 *
 * @clause pestovo-1728 Порядок п. 2 абз. 4
 * @clause pestovo-1728 Порядок п. 2 абз. 5
 */
export interface RiskPacket extends RiskAnswer {
  readonly publications: readonly RiskPublication[];
}
