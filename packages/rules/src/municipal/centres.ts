import { zone, type ActId, type Zone } from '@otklik/core';

/** Short names of the five centres whose charters are shipped. */
export type CentreId = 'kirovsk' | 'barnaul' | 'petrovsk' | 'elista' | 'pestovo';

/** What a report needs to know of a municipal control centre. */
export interface CentreProfile {
  readonly id: CentreId;
  /** The name of the centre as its charter gives it. */
  readonly title: string;
  /** The same in the genitive: a report of whom. */
  readonly titleGenitive: string;
  /** Act that set it up. */
  readonly act: ActId;
  /** ISO 3166-2, for the regional calendar. */
  readonly region: string;
  readonly zone: Zone;
  /** Post of who signs the centre's reports. */
  readonly head: string;
}

/** The five centres; Kirovsk is in Murmansk Oblast, not in Kirov Oblast, and Elista keeps Moscow time. */
export const CENTRES: Readonly<Record<CentreId, CentreProfile>> = {
  kirovsk: {
    id: 'kirovsk',
    title: 'Муниципальный центр управления муниципального округа город Кировск',
    titleGenitive: 'муниципального центра управления муниципального округа город Кировск',
    act: 'kirovsk-145r',
    region: 'RU-MUR',
    zone: /* @__PURE__ */ zone('Europe/Moscow'),
    head: 'Руководитель МЦУ',
  },
  barnaul: {
    id: 'barnaul',
    title: 'Муниципальный центр управления города Барнаула',
    titleGenitive: 'муниципального центра управления города Барнаула',
    act: 'barnaul-1153',
    region: 'RU-ALT',
    zone: /* @__PURE__ */ zone('Asia/Barnaul'),
    head: 'Руководитель МЦУ',
  },
  petrovsk: {
    id: 'petrovsk',
    title: 'Муниципальный центр управления Петровского муниципального района',
    titleGenitive: 'муниципального центра управления Петровского муниципального района',
    act: 'petrovsk-56p',
    region: 'RU-SAR',
    zone: /* @__PURE__ */ zone('Europe/Saratov'),
    head: 'Руководитель МЦУ',
  },
  elista: {
    id: 'elista',
    title: 'Муниципальный центр управления города Элисты',
    titleGenitive: 'муниципального центра управления города Элисты',
    act: 'elista-931',
    region: 'RU-KL',
    zone: /* @__PURE__ */ zone('Europe/Moscow'),
    head: 'Руководитель МЦУ',
  },
  pestovo: {
    id: 'pestovo',
    title: 'Муниципальный центр управления Пестовского муниципального округа',
    titleGenitive: 'муниципального центра управления Пестовского муниципального округа',
    act: 'pestovo-1728',
    region: 'RU-NGR',
    zone: /* @__PURE__ */ zone('Europe/Moscow'),
    head: 'Руководитель МЦУ',
  },
};
