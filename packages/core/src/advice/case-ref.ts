/** A question of a case. */
export interface CaseRef {
  readonly id: string;
  readonly question: number;
}
