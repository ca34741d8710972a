export * from './time/calendar-impact.ts';
export * from './time/changed-days.ts';
export * from './time/combine-calendars.ts';
