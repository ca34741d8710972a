export * from './information/check-pages.ts';
export type * from './information/material.ts';
export type * from './information/official-page.ts';
export * from './information/plan-of-materials.ts';
