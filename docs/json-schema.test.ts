import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import {
  compileCalendar,
  day,
  fiveDayWeek,
  moment,
  NORM_WEEK,
  recordsOf,
  ROUND_THE_CLOCK,
  tally,
  unwrap,
  workingDays,
  workingHours,
  zone,
  calendarDays,
  type AppealEvent,
  type Centre,
  type Charter,
  type CharterRight,
} from '@otklik/core';
import {
  exchanged,
  FORMATS,
  jsonSchemaOf,
  readExchanged,
  versionOf,
  type Exchanged,
  type ExchangeFormat,
} from '@otklik/core/schema';
import { obligationBy, type ObligationEvent } from '@otklik/core/obligation';
import type { Material, PageRegister } from '@otklik/core/information';
import {
  tallyProblems,
  type ProblemTally,
  type RoadMap,
  type RootCauses,
  type TerritoryIndicators,
} from '@otklik/core/problem';
import type { Campaign, RiskEvent, RiskPacket, Threat } from '@otklik/core/risk';
import { chainEvents } from '@otklik/core/retention';
import {
  ANSWER_OUTCOMES,
  calendarFor,
  CHARTERS,
  INCIDENT_TOPICS_2022,
  INCIDENT_TOPICS_2025,
  MESSAGE_TYPES,
  METHODS,
  PESTOVO_RISK_ORDER,
  RULE_PACKS,
  TABLES,
  TOPIC_WORDS,
  TOPICS_2022_TO_2025,
} from '@otklik/rules';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { read, root } from './house.ts';

const FOLDER = 'packages/core/json-schema';
const MSK = zone('Europe/Moscow');
const ASKED = moment('2026-04-20T12:00', MSK);
const CALENDAR = unwrap(compileCalendar(unwrap(calendarFor(null, 2026, 2026)), NORM_WEEK, MSK));
const CAME = moment('2026-04-09T10:00', MSK);
const LOG: readonly AppealEvent[] = [
  {
    id: 'e1',
    appeal: 'A-1',
    occurredAt: CAME,
    recordedAt: CAME,
    kind: 'received',
    channel: 'post',
    regime: 'appeal',
    repeat: false,
  },
];
const RECORDS = unwrap(recordsOf(LOG, { calendar: CALENDAR, term: calendarDays(30, 'forward') }));

const THREAT: Threat = {
  id: 'frost',
  topic: 'Теплоснабжение',
  title: 'Морозы',
  season: { kind: 'each-year', from: '11-15', to: '03-10' },
  leadDays: 30,
  because: [],
};
const CAMPAIGN: Campaign = {
  id: 'frost-2026',
  threat: 'frost',
  season: day('2026-11-15'),
  audience: 'Жители домов с печным отоплением',
  steps: [{ id: 'tell', title: 'Памятка', owner: 'Пресс-служба', due: day('2026-11-01'), done: null }],
  effect: { measure: 'Сообщения о тепле', before: 40, wanted: 20, seen: null, source: 'ПОС' },
};
const RISK_PACKET: RiskPacket = {
  text: 'Воду дадут к 18 часам.',
  unknown: ['Причина порыва'],
  taken: ['Бригада на месте'],
  planned: [],
  platforms: ['Страница округа'],
  publications: [{ platform: 'Страница округа', kind: 'official-page', link: 'https://okrug.example/news/7' }],
};
const CAUSE = { id: 'a', under: null, text: 'Нет водоотвода', by: 'Начальник отдела' };
const INDICATORS: TerritoryIndicators = {
  passports: [
    {
      id: 'holes',
      title: 'Ямы',
      definition: 'Вопросы о ямах за месяц.',
      unit: 'вопрос',
      source: 'ПОС',
      owner: 'Начальник отдела',
      rhythm: 'month',
      better: 'less',
    },
  ],
  values: [
    { indicator: 'holes', territory: 'Заречье', window: day('2026-05-01'), value: { part: '1', whole: '3' } },
    { indicator: 'holes', territory: 'Луговое', window: day('2026-05-01'), value: 9 },
  ],
};
const ROOT_CAUSES: RootCauses = {
  id: 'holes',
  edition: '1',
  topic: 'Ямы',
  place: 'Заречье',
  causes: [{ ...CAUSE, evidence: [{ kind: 'case', name: 'A-1', on: day('2026-05-12') }] }],
};
const DAYS = { from: day('2026-06-01'), by: day('2026-07-01'), done: null };
const ROAD_MAP: RoadMap = {
  id: 'roads',
  edition: '1',
  title: 'Дороги',
  causes: 'holes',
  measures: [
    { id: 'm', title: 'Водоотвод', cause: 'a', owner: 'Начальник отдела', ...DAYS, expected: { left: 0, days: 30 } },
  ],
};

const MATERIAL: Material = {
  id: 'm1',
  topic: 'Отопление',
  audience: 'Жители',
  channel: 'vk',
  owner: 'Пресс-служба',
  on: day('2026-09-10'),
  published: { on: day('2026-09-10'), link: 'https://vk.example/wall-1' },
  effect: { measure: 'Просмотры', value: 1200, source: 'vk' },
};
const PAGES: PageRegister = {
  bodies: ['ЖКХ'],
  pages: [
    {
      id: 'p1',
      body: 'ЖКХ',
      platform: 'vk',
      address: 'https://vk.example/gkh',
      features: { 'official-mark': true },
      posts: { on: day('2026-09-10'), days: 7, count: 4 },
    },
  ],
};

/** What every shape is tried with: values that the packages make or ship. */
const SAMPLES: Readonly<Record<string, readonly unknown[]>> = {
  'appeal-log': [LOG],
  campaigns: [[CAMPAIGN]],
  'case-record': RECORDS,
  centre: CHARTERS.map((charter) => centreOf(charter)),
  charter: CHARTERS,
  'decision-table': TABLES,
  'indicator-passports': [INDICATORS],
  lexicon: [MESSAGE_TYPES, TOPIC_WORDS, ANSWER_OUTCOMES],
  'log-chain': [unwrap(chainEvents(LOG, { hash }))],
  materials: [[MATERIAL]],
  method: METHODS.map(({ method }) => method),
  'obligation-log': CHARTERS.flatMap(({ rights }) => rights.slice(0, 1)).map((right) => obligationLog(right)),
  'page-register': [PAGES],
  'personal-parts': [[{ ref: 'p-1', salt: 'соль', fields: { name: 'Имярек' } }]],
  'problem-tally': [problemTally()],
  'risk-log': [riskLog()],
  'risk-order': [PESTOVO_RISK_ORDER],
  'risk-packet': [RISK_PACKET],
  'road-map': [ROAD_MAP],
  'root-causes': [ROOT_CAUSES],
  'rule-pack': RULE_PACKS,
  schedule: [NORM_WEEK, ROUND_THE_CLOCK, fiveDayWeek([{ from: 480, to: 1020 }])],
  tally: METHODS.map(({ method }) => tally(RECORDS, method, ASKED)),
  term: [calendarDays(30, 'forward'), workingHours(9)],
  threats: [[THREAT]],
  'topic-edition': [INCIDENT_TOPICS_2022, INCIDENT_TOPICS_2025],
  'topic-mapping': [TOPICS_2022_TO_2025],
};

describe.each(FORMATS.map((format) => [fileOf(format), format] as const))('the published schema %s', (file, format) => {
  const published = JSON.parse(read(`${FOLDER}/${file}`)) as object;
  const ajv = new Ajv2020({ strict: true, strictTypes: false, allErrors: true });
  (addFormats as unknown as (to: Ajv2020) => void)(ajv);
  const fits = ajv.compile(published);
  const samples = (SAMPLES[format.name] ?? []).map((value) => sent(exchanged(format, value)));

  test('is what the reader stands on (pnpm schemas)', () => {
    expect(published).toEqual(sent(jsonSchemaOf(format)));
  });

  test('takes what is written, and so does the reader', () => {
    expect(samples.length).toBeGreaterThan(0);
    for (const sample of samples) {
      expect(fits(sample), JSON.stringify(fits.errors)).toBe(true);
      expect(readExchanged(format, sample).ok).toBe(true);
    }
  });

  test('refuses a field too many and a field too few, and so does the reader', () => {
    for (const sample of samples as readonly Exchanged<object>[]) {
      for (const value of spoiled(sample.value)) {
        expect(fits({ ...sample, value })).toBe(false);
        expect(readExchanged(format, { ...sample, value }).ok).toBe(false);
      }
    }
  });
});

test('no schema is left of a shape that is gone', () => {
  const names = FORMATS.map(({ name }) => name);
  const strange = readdirSync(`${root}/${FOLDER}`).filter((file) => !names.includes(file.replace(/\.v\d+\.json$/, '')));
  expect(strange).toEqual([]);
});

test('each shape is named once and tried', () => {
  expect(FORMATS.map(({ name }) => name)).toEqual(Object.keys(SAMPLES));
});

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** A field too many and a field too few; of a list, in its first entry. */
function spoiled(value: object): readonly unknown[] {
  if (Array.isArray(value))
    return spoiled(value[0] as object).map((entry) => [entry, ...(value.slice(1) as unknown[])]);
  const [[first] = [''], ...rest] = Object.entries(value);
  return [{ ...value, [`${first}-too`]: 1 }, Object.fromEntries(rest)];
}

/** A charter with somebody in its first role, who hands a duty over. */
function centreOf(charter: Charter): Centre {
  const held = { from: charter.inForce.from, until: null, because: charter.because };
  const role = charter.roles[0]?.id ?? '';
  return {
    charter,
    appointments: [{ ...held, id: 'a-1', holder: 'u1', role, block: null, body: null, acting: false }],
    delegations: [
      { ...held, id: 'd-1', of: 'a-1', to: 'u2', entrusted: charter.duties.slice(0, 1).map(({ id }) => id) },
    ],
  };
}

/** Information asked for by a right, given late and with an effect. */
function obligationLog(right: CharterRight): readonly ObligationEvent[] {
  const terms = obligationBy(right, { kind: 'information-request', term: workingDays(3) });
  const stamp = { obligation: 'o-1', occurredAt: CAME, recordedAt: ASKED, by: 'u1' };
  return [
    { ...stamp, id: 'e1', kind: 'given', terms },
    { ...stamp, id: 'e2', kind: 'accepted' },
    { ...stamp, id: 'e3', kind: 'extended', count: 2 },
    { ...stamp, id: 'e4', kind: 'done', evidence: 'letter', proof: 'letter 18' },
    { ...stamp, id: 'e5', kind: 'returned', reason: 'incomplete' },
    { ...stamp, id: 'e6', kind: 'effect-observed', effect: 'better', proof: null },
  ];
}

function fileOf(format: ExchangeFormat): string {
  return `${format.name}.v${versionOf(format)}.json`;
}

function sent(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

function problemTally(): ProblemTally {
  const period = { from: day('2026-04-01'), to: day('2026-04-30') };
  const rule = { id: 'register', edition: '1', topic: 'topic', window: 'month', period } as const;
  return unwrap(tallyProblems(RECORDS, rule, ASKED));
}

function riskLog(): readonly RiskEvent[] {
  const stamp = { risk: 'R-1', occurredAt: CAME, recordedAt: ASKED, by: 'u1' };
  const evidence = { page: 'https://chat.example/town', publishedAt: CAME, picture: 'shot-1' };
  const order = { order: PESTOVO_RISK_ORDER.id, edition: PESTOVO_RISK_ORDER.edition };
  return [
    { ...stamp, id: 'r1', kind: 'detected', topic: 'Вода', ...order, evidence },
    { ...stamp, id: 'r2', kind: 'alerted', chat: PESTOVO_RISK_ORDER.chat },
  ];
}
