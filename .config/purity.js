// What pure code may not touch: the clock, chance, the machine's zone and locale, the network. Arguments bring them.

const CLOCK = 'The clock is an argument: take the instant as a parameter.';
const CHANCE = 'No chance in the house: take the choice as a parameter.';
const LOCALE = 'The locale of the machine decides nothing here: format by the wording, compare by code units.';
const OUTSIDE = 'Only the command line and the host speak to the outside.';

const globals = [
  { name: 'Date', message: 'Moments and dates are the branded integers of core/time.' },
  { name: 'Intl', message: LOCALE },
  { name: 'process', message: OUTSIDE },
  { name: 'fetch', message: OUTSIDE },
  { name: 'performance', message: CLOCK },
  { name: 'crypto', message: CHANCE },
];

const properties = [
  { object: 'Date', property: 'now', message: CLOCK },
  { object: 'Math', property: 'random', message: CHANCE },
  ...['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString', 'localeCompare'].map((property) => ({
    property,
    message: LOCALE,
  })),
];

const zod = ['ImportSpecifier[imported.name=z]', 'ImportDefaultSpecifier'].map((specifier) => ({
  selector: `ImportDeclaration[source.value=/^zod/] > ${specifier}`,
  message: "Write `import * as z from 'zod'`: the named form brings the whole library (92 kB against 25).",
}));

const clock = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: CLOCK },
  { selector: "CallExpression[callee.name='Date']", message: CLOCK },
];

/** The folders that turn text and foreign values into ours may name what they turn; nobody reads the clock. */
const mayName = [
  { files: ['packages/core/src/time/**'], names: ['Date', 'Intl'] },
  { files: ['packages/reports/src/{intake,render}/**'], names: ['Date'] },
  { files: ['packages/reports/src/cli/**', 'packages/reports/src/cli.ts'], names: ['Date', 'process', 'performance'] },
];

export const purity = [
  {
    files: ['packages/*/src/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...globals],
      'no-restricted-properties': ['error', ...properties],
      'no-restricted-syntax': ['error', ...clock, ...zod],
    },
  },
  ...mayName.map(({ files, names }) => ({
    files,
    rules: { 'no-restricted-globals': ['error', ...globals.filter(({ name }) => !names.includes(name))] },
  })),
  {
    files: ['packages/reports/src/cli/**', 'packages/reports/src/cli.ts'],
    rules: { 'no-restricted-syntax': ['error', ...zod], 'no-restricted-properties': 'off' },
  },
  {
    files: ['packages/*/src/**/*.{test,bench,look,engine}.ts', 'packages/*/src/**/*-oracle.fixture.ts'],
    rules: {
      'no-restricted-globals': 'off',
      'no-restricted-properties': 'off',
      'no-restricted-syntax': ['error', ...zod],
    },
  },
];
