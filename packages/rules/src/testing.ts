export * from './testing/charter-laws.ts';
