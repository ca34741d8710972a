export * from './personal/check-digits.ts';
export * from './personal/find-personal.ts';
export * from './personal/finding.ts';
export {
  compilePersonalWords,
  NO_WORDS,
  type Knows,
  type PersonalLexicon,
  type PersonalWords,
} from './personal/lexicon.ts';
export * from './personal/mask-personal.ts';
