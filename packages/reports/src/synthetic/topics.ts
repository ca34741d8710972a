import type { ItemType } from '@otklik/core';
import type { UNITS } from './units.ts';

/** A topic of the classifier of 2022 with its place in the life of the invented municipality. */
export interface TopicHabit {
  readonly group: string;
  readonly topic: string;
  /** The unit of the trade. */
  readonly unit: keyof typeof UNITS;
  /** In a village the territorial unit answers instead. */
  readonly local: boolean;
  /** The type that most items of the topic have. */
  readonly bent: ItemType;
  readonly weight: number;
  /** Twelve digits from January to December: how common the topic is then; 0 for never. */
  readonly season: string;
}

const EVEN = '555555555555';
const SNOW = '985100000048';
const THAW = '113896422221';
const GREEN = '000268885200';
const HEAT = '998620027889';
const SCHOOL = '333345699433';
const SUMMER = '111368986211';

const IMPROVEMENT = { group: 'Благоустройство', unit: 'improvement', local: true, bent: 'solvable' } as const;
const LIGHTING = { ...IMPROVEMENT, unit: 'cityWorks' } as const;
const ROADS = { group: 'Дороги', unit: 'roads', local: true, bent: 'solvable' } as const;
const UTILITIES = { group: 'ЖКХ', unit: 'utilities', local: false, bent: 'solvable' } as const;
const WASTE = { group: 'Мусор/Свалки/ТКО', unit: 'cityWorks', local: true, bent: 'solvable' } as const;
const EDUCATION = { group: 'Образование', unit: 'education', local: false } as const;
const CULTURE = { group: 'Культура', unit: 'culture', local: false } as const;
const SPORT = { group: 'Физическая культура и спорт', unit: 'sport', local: false } as const;
const ARCHITECTURE = { group: 'Строительство и архитектура', unit: 'architecture', local: false } as const;
const TRANSPORT = { group: 'Общественный транспорт', unit: 'roads', local: false } as const;

/** The topics that come up, with names as the classifier of 2022 has them. */
export const TOPIC_HABITS: readonly TopicHabit[] = [
  { ...IMPROVEMENT, topic: 'Ямы во дворах', weight: 8, season: THAW },
  { ...IMPROVEMENT, topic: 'Уборка территорий', weight: 8, season: THAW },
  { ...IMPROVEMENT, topic: 'Борщевик Сосновского', weight: 6, season: GREEN },
  { ...IMPROVEMENT, topic: 'Вырубка деревьев, кустарников', weight: 5, season: GREEN },
  { ...IMPROVEMENT, topic: 'Предложение по благоустройству', bent: 'informational', weight: 5, season: SUMMER },
  { ...IMPROVEMENT, topic: 'Отсутствие детских площадок', bent: 'not-solvable', weight: 3, season: SUMMER },
  { ...LIGHTING, topic: 'Неисправные фонари освещения', weight: 9, season: HEAT },
  { ...LIGHTING, topic: 'Открытые канализационные люки', weight: 3, season: THAW },
  { ...ROADS, topic: 'Ямы и выбоины на дороге', weight: 12, season: THAW },
  { ...ROADS, topic: 'Ремонт дороги', weight: 9, season: SUMMER },
  { ...ROADS, topic: 'Предложение дороги в план ремонта', bent: 'not-solvable', weight: 4, season: SUMMER },
  {
    ...ROADS,
    topic: 'Работа светофора (установка, изменение режима работы, оборудование кнопкой вызова)',
    weight: 2,
    season: EVEN,
  },
  {
    ...ROADS,
    topic:
      'Нарушение правил очистки дорог от снега и наледи/Обращения о необходимости очистить тротуар от снега и наледи',
    weight: 20,
    season: SNOW,
  },
  { ...UTILITIES, topic: 'Жалобы на управляющие компании', weight: 8, season: EVEN },
  { ...UTILITIES, topic: 'Плата за ЖКУ и работа ЕИРЦ', bent: 'informational', weight: 6, season: HEAT },
  { ...UTILITIES, topic: 'Отсутствие холодной воды', weight: 6, season: SUMMER },
  { ...UTILITIES, topic: 'Ненадлежащее качество или отсутствие отопления', weight: 10, season: HEAT },
  { ...UTILITIES, topic: 'Протечки с кровли (системы водостока)', weight: 4, season: THAW },
  { ...UTILITIES, topic: 'Ремонт подъездов', weight: 3, season: EVEN },
  { ...WASTE, topic: 'Уборка/Вывоз мусора', weight: 10, season: EVEN },
  { ...WASTE, topic: 'Стихийные свалки в городе/в парках/в лесу', weight: 6, season: THAW },
  { ...WASTE, topic: 'Плата за вывоз ТКО', bent: 'informational', weight: 3, season: EVEN },
  { ...EDUCATION, topic: 'Устройство в ДОУ', bent: 'informational', weight: 4, season: SCHOOL },
  { ...EDUCATION, topic: 'Питание', bent: 'solvable', weight: 3, season: SCHOOL },
  { ...EDUCATION, topic: 'Детские оздоровительные лагеря', bent: 'informational', weight: 4, season: SUMMER },
  { ...CULTURE, topic: 'Культурно-досуговые мероприятия', bent: 'informational', weight: 4, season: SUMMER },
  { ...CULTURE, topic: 'Учреждения культуры', bent: 'solvable', weight: 3, season: EVEN },
  { ...SPORT, topic: 'Спортивные мероприятия', bent: 'informational', weight: 3, season: SUMMER },
  { ...SPORT, topic: 'Ремонт спортивных учреждений', bent: 'solvable', weight: 3, season: EVEN },
  { ...ARCHITECTURE, topic: 'Строительство зданий', bent: 'not-solvable', weight: 4, season: EVEN },
  { ...ARCHITECTURE, topic: 'Архитектура города', bent: 'informational', weight: 3, season: EVEN },
  { ...TRANSPORT, topic: 'Содержание остановок', bent: 'solvable', weight: 4, season: EVEN },
  { ...TRANSPORT, topic: 'График движения общественного транспорта', bent: 'informational', weight: 5, season: EVEN },
  {
    group: 'Торговля',
    topic: 'Нестационарная торговля (киоски, павильоны, сезонная торговля)',
    unit: 'economy',
    local: false,
    bent: 'solvable',
    weight: 5,
    season: SUMMER,
  },
  {
    group: 'Безопасность',
    topic: 'Отлов безнадзорных собак и кошек',
    unit: 'cityWorks',
    local: true,
    bent: 'solvable',
    weight: 6,
    season: EVEN,
  },
];
