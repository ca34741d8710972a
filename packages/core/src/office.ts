export * from './office/check-appointments.ts';
export type * from './office/appointment-issue.ts';
export * from './office/compare-charters.ts';
export * from './office/duty-matrix.ts';
export * from './office/filled-posts.ts';
export * from './office/orphan-duties.ts';
export * from './office/separation-of-duties.ts';
export type { Unaccountable } from './office/accountable.ts';
export type { Entitlement } from './office/entitlement.ts';
