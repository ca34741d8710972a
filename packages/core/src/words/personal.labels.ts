import type { PersonalKind } from '../personal/finding.ts';
import type { InBoth } from './language.ts';

/** What is personal in a text, as a mask names it. */
export const PERSONAL_LABELS: Readonly<Record<PersonalKind, InBoth<string>>> = {
  email: { ru: 'почта', en: 'e-mail' },
  handle: { ru: 'страница', en: 'page' },
  card: { ru: 'карта', en: 'card' },
  snils: { ru: 'СНИЛС', en: 'insurance number' },
  passport: { ru: 'паспорт', en: 'passport' },
  phone: { ru: 'телефон', en: 'phone' },
  address: { ru: 'адрес', en: 'address' },
  name: { ru: 'имя', en: 'name' },
};
