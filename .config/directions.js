// Who may import whom: the directions of the house as tables, turned into lint rules by eslint.config.js.

const GROUND = ['basis', 'source', 'time'];

/** Folders of core, each with the folders below it. */
export const core = {
  basis: [],
  source: ['basis'],
  time: ['basis', 'source'],
  table: GROUND,
  appeal: [...GROUND, 'table'],
  record: [...GROUND, 'table', 'appeal'],
  text: [...GROUND, 'table', 'appeal'],
  personal: GROUND,
  promise: [...GROUND, 'table', 'appeal', 'record', 'text'],
  deadline: [...GROUND, 'table', 'appeal'],
  office: [...GROUND, 'table', 'appeal', 'deadline'],
  measure: [...GROUND, 'record'],
  quality: [...GROUND, 'table', 'appeal', 'record', 'text', 'measure'],
  gaming: [...GROUND, 'table', 'appeal', 'record', 'measure'],
  advice: [...GROUND, 'record', 'measure'],
  sql: [...GROUND, 'record', 'measure'],
  problem: [...GROUND, 'table', 'appeal', 'record', 'deadline', 'measure'],
  information: GROUND,
  risk: [...GROUND, 'table', 'appeal', 'deadline', 'office'],
  exchange: [
    ...GROUND,
    'table',
    'appeal',
    'text',
    'record',
    'deadline',
    'office',
    'measure',
    'problem',
    'information',
    'risk',
  ],
  words: [
    ...GROUND,
    'table',
    'office',
    'appeal',
    'record',
    'deadline',
    'measure',
    'advice',
    'sql',
    'text',
    'personal',
    'promise',
    'quality',
    'gaming',
    'problem',
    'information',
    'risk',
    'exchange',
  ],
};

/** Folders of reports, each with what it may import; below, what it may import as types only. */
export const reports = {
  privacy: [],
  wording: [],
  page: ['wording', 'privacy'],
  chart: ['page', 'wording', 'privacy'],
  intake: ['privacy'],
  synthetic: ['render'],
  conformance: ['synthetic'],
  reports: ['page', 'wording', 'privacy'],
  render: ['page', 'chart', 'wording', 'privacy'],
  cli: ['privacy', 'wording', 'chart', 'page', 'intake', 'synthetic', 'conformance', 'reports', 'render'],
};
const mayNameTypes = { reports: ['intake'] };

/** Folders of rules that hold the law as data, and those that hold decisions. Neither knows the other's values. */
export const ruleData = [
  'federal',
  'production-calendar',
  'regional',
  'municipal',
  'topics',
  'personal',
  'solvability',
  'quality',
  'problem',
  'information',
  'rating',
  'risk',
  'layouts',
  'labels',
];
export const ruleDecisions = ['pack', 'testing'];

const packages = {
  core: { knows: [], foreign: 'core stands on nothing of the house.' },
  rules: { knows: ['core'], foreign: 'rules stands on core alone, by its entry points.' },
  reports: { knows: ['core', 'rules'], foreign: 'reports stands on core and rules, by their entry points.' },
};

const TESTS = '**/*.{test,bench,look,engine,fixture}.ts';

export const directions = [
  ...Object.keys(packages).map((name) => rule(name, '**/*.ts')),
  ...Object.keys(core).map((folder) => rule('core', `${folder}/**`, notAbove(core, folder))),
  ...Object.keys(reports).map((folder) => rule('reports', `${folder}/**`, notAbove(reports, folder))),
  ...ruleData.map((folder) =>
    rule('rules', `${folder}/**`, [notInto(ruleDecisions, 'data imports no decisions', true)]),
  ),
  ...ruleDecisions.map((folder) =>
    rule('rules', `${folder}/**`, [notInto(ruleData, 'decisions import no data: they meet in the caller')]),
  ),
  // the order of the folders is for what ships: a test may look upwards
  ...Object.keys(packages).map((name) => rule(name, TESTS)),
];

function rule(name, files, more = []) {
  const { knows, foreign } = packages[name];
  const strange = Object.keys(packages).filter((other) => !knows.includes(other));
  const patterns = [
    banned(`^@otklik/(${strange.join('|')})(/|$)`, foreign),
    banned('^@otklik/[^/]+/(src|dist)/', 'packages meet at declared entry points.'),
    banned('(^|/)packages/|^(\\.\\./)+(core|rules|reports)/(src|dist)/', 'packages meet at declared entry points.'),
    banned('(^|/)index(\\.ts)?$', 'import the file, never an index.'),
    ...more,
  ];
  return {
    files: [`packages/${name}/src/${files}`],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] },
  };
}

function notAbove(order, folder) {
  const types = mayNameTypes[folder] ?? [];
  const below = order[folder];
  const above = Object.keys(order).filter((other) => ![folder, ...below, ...types].includes(other));
  const ban = notInto(above, `${folder} knows ${below.join(', ') || 'no other folder'}`);
  return types.length === 0
    ? [ban]
    : [ban, notInto(types, `${folder} knows of ${types.join(', ')} only the types`, true)];
}

function notInto(folders, message, allowTypeImports = false) {
  return { ...banned(`^(\\.\\./)+(${folders.join('|')})/`, `${message}.`), allowTypeImports };
}

function banned(regex, message) {
  return { regex, message };
}
