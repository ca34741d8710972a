export * from './appeal/map-topic.ts';
export type * from './appeal/topic-edition.ts';
