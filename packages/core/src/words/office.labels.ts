import type { Action, Concern } from '../office/action.ts';
import type { DutyLetter } from '../office/duty-matrix.ts';
import type { Unaccountable } from '../office/accountable.ts';
import type { Outsider } from '../office/party.ts';
import type { InBoth } from './language.ts';

/** What a duty is to do, as a noun before its objects. */
export const ACTION_LABELS: Readonly<Record<Action, InBoth<string>>> = {
  lead: { ru: 'руководство', en: 'leading' },
  determine: { ru: 'определение', en: 'determining' },
  approve: { ru: 'утверждение', en: 'approving' },
  appoint: { ru: 'назначение', en: 'appointing' },
  control: { ru: 'контроль', en: 'control' },
  coordinate: { ru: 'координация', en: 'coordination' },
  involve: { ru: 'привлечение', en: 'involving' },
  convene: { ru: 'созыв', en: 'convening' },
  attend: { ru: 'участие', en: 'attending' },
  draft: { ru: 'подготовка проектов', en: 'drafting' },
  propose: { ru: 'предложения', en: 'proposals' },
  recommend: { ru: 'рекомендации', en: 'recommendations' },
  introduce: { ru: 'внедрение', en: 'introducing' },
  watch: { ru: 'наблюдение', en: 'watching' },
  collect: { ru: 'сбор', en: 'collecting' },
  structure: { ru: 'структурирование', en: 'structuring' },
  analyse: { ru: 'анализ', en: 'analysis' },
  summarise: { ru: 'обобщение', en: 'summary' },
  research: { ru: 'исследование', en: 'research' },
  assess: { ru: 'оценка', en: 'assessment' },
  rate: { ru: 'рейтингование', en: 'rating' },
  trace: { ru: 'поиск первопричин', en: 'tracing of root causes' },
  find: { ru: 'выявление', en: 'finding' },
  verify: { ru: 'проверка', en: 'verification' },
  notify: { ru: 'уведомление', en: 'notice' },
  answer: { ru: 'подготовка ответов', en: 'answering' },
  respond: { ru: 'отработка', en: 'response' },
  prevent: { ru: 'предупреждение', en: 'prevention' },
  report: { ru: 'отчёт', en: 'report' },
  publish: { ru: 'публикация', en: 'publication' },
  request: { ru: 'запрос', en: 'request' },
  maintain: { ru: 'обеспечение работы', en: 'maintenance' },
  protect: { ru: 'защита', en: 'protection' },
  develop: { ru: 'развитие', en: 'development' },
  train: { ru: 'обучение', en: 'training' },
  'account-for': { ru: 'личная ответственность', en: 'accounting in person' },
};

/** What it is done to. */
export const CONCERN_LABELS: Readonly<Record<Concern, InBoth<string>>> = {
  centre: { ru: 'центр', en: 'the centre' },
  directions: { ru: 'направления работы', en: 'directions of work' },
  plans: { ru: 'планы', en: 'plans' },
  measures: { ru: 'мероприятия', en: 'measures' },
  'legal-acts': { ru: 'правовые акты', en: 'legal acts' },
  membership: { ru: 'состав центра', en: 'membership' },
  blocks: { ru: 'тематические блоки', en: 'thematic blocks' },
  meetings: { ru: 'заседания', en: 'meetings' },
  cooperation: { ru: 'взаимодействие', en: 'cooperation' },
  appeals: { ru: 'обращения и сообщения', en: 'appeals and messages' },
  terms: { ru: 'сроки', en: 'terms' },
  answers: { ru: 'ответы', en: 'answers' },
  'answer-quality': { ru: 'качество ответов', en: 'quality of answers' },
  satisfaction: { ru: 'удовлетворённость', en: 'satisfaction' },
  conflicts: { ru: 'конфликты', en: 'conflicts' },
  problems: { ru: 'проблемы', en: 'problems' },
  'growth-factors': { ru: 'факторы роста', en: 'growth factors' },
  'root-causes': { ru: 'первопричины', en: 'root causes' },
  'road-maps': { ru: 'дорожные карты', en: 'road maps' },
  practices: { ru: 'практики', en: 'practices' },
  processes: { ru: 'процессы', en: 'processes' },
  decisions: { ru: 'решения', en: 'decisions' },
  bodies: { ru: 'органы и организации', en: 'bodies' },
  indicators: { ru: 'показатели', en: 'indicators' },
  information: { ru: 'информация', en: 'information' },
  'planning-materials': { ru: 'материалы для планирования', en: 'planning materials' },
  recommendations: { ru: 'рекомендации', en: 'recommendations' },
  services: { ru: 'сервисы', en: 'services' },
  polls: { ru: 'опросы', en: 'polls' },
  'official-pages': { ru: 'официальные страницы', en: 'official pages' },
  'information-materials': { ru: 'информационные материалы', en: 'information materials' },
  channels: { ru: 'каналы связи', en: 'channels' },
  'access-to-information': { ru: 'доступ к информации', en: 'access to information' },
  systems: { ru: 'информационные системы', en: 'information systems' },
  'digital-platform': { ru: 'цифровая платформа', en: 'the digital platform' },
  'digital-transformation': { ru: 'цифровая трансформация', en: 'digital transformation' },
  'information-resources': { ru: 'информационные ресурсы', en: 'information resources' },
  'data-formats': { ru: 'форматы данных', en: 'data formats' },
  'data-quality': { ru: 'качество данных', en: 'quality of data' },
  'information-security': { ru: 'безопасность информации', en: 'security of information' },
  staff: { ru: 'работники', en: 'staff' },
  'information-risks': { ru: 'информационные риски', en: 'information risks' },
  publications: { ru: 'публикации', en: 'publications' },
  threats: { ru: 'угрозы', en: 'threats' },
  campaigns: { ru: 'кампании', en: 'campaigns' },
};

/** Who is outside the centre. */
export const OUTSIDER_LABELS: Readonly<Record<Outsider, InBoth<string>>> = {
  'head-of-municipality': { ru: 'глава муниципалитета', en: 'the head of the municipality' },
  'head-of-administration': { ru: 'глава администрации', en: 'the head of the administration' },
  'deputy-heads': { ru: 'заместители главы', en: 'the deputy heads' },
  administration: { ru: 'администрация', en: 'the administration' },
  bodies: { ru: 'органы и подведомственные организации', en: 'bodies and the organisations under them' },
  organisations: { ru: 'организации', en: 'organisations' },
  'regional-centre': { ru: 'региональный центр', en: 'the regional centre' },
  citizens: { ru: 'граждане', en: 'citizens' },
  'target-groups': { ru: 'целевые группы', en: 'target groups' },
  media: { ru: 'СМИ', en: 'media' },
  'alert-chat': { ru: 'чат оповещения', en: 'the alert chat' },
};

/** The letters of a matrix of duties. */
export const LETTER_LABELS: Readonly<Record<DutyLetter, InBoth<string>>> = {
  responsible: { ru: 'И', en: 'R' },
  accountable: { ru: 'О', en: 'A' },
  consulted: { ru: 'К', en: 'C' },
  informed: { ru: 'У', en: 'I' },
};

/** Why nobody of the centre is accountable. */
export const UNACCOUNTABLE_LABELS: Readonly<Record<Unaccountable, InBoth<string>>> = {
  'owed-outside': { ru: 'обязан не центр', en: 'owed by somebody outside' },
  'owed-by-nobody': { ru: 'центр ни через кого не действует', en: 'the centre acts through nobody' },
  'unknown-role': { ru: 'роли нет в положении', en: 'the charter has no such role' },
  'nobody-over-all': { ru: 'над всеми исполнителями никого нет', en: 'nobody is over all who owe it' },
};

/** The words around the cells of a matrix of duties. */
export const MATRIX_WORDS = {
  title: { ru: 'Матрица обязанностей', en: 'Matrix of duties' },
  edition: { ru: 'редакция', en: 'edition' },
  duty: { ru: 'Обязанность', en: 'Duty' },
  clauses: { ru: 'Основание', en: 'By' },
  none: { ru: 'нет', en: 'none' },
  act: { ru: 'Пункты — по акту', en: 'Places are those of' },
  inference: { ru: 'Вывод', en: 'Inference' },
  nobody: { ru: 'Никто не отвечает', en: 'Nobody is accountable' },
  letters: {
    ru: 'И — исполняет, О — отвечает, К — с кем советуются, У — кого уведомляют; * — вывод, положение этого прямо не говорит.',
    en: 'R: responsible, A: accountable, C: consulted, I: informed; *: inferred, the charter does not say it itself.',
  },
} as const satisfies Readonly<Record<string, InBoth<string>>>;
