export * from './appeal/log-chain.ts';
export * from './appeal/personal-part.ts';
