import type { PersonalSign } from '../personal/personal-sign.ts';
import type { InBoth } from './language.ts';

/** What personal data were found by. */
export const PERSONAL_SIGN_LABELS: Readonly<Record<PersonalSign, InBoth<string>>> = {
  mailbox: { ru: 'вид почтового ящика', en: 'the form of a mailbox' },
  page: { ru: 'адрес страницы в социальной сети', en: 'the address of a page in a social network' },
  'at-name': { ru: 'имя после «@»', en: 'a name behind “@”' },
  'named-network': { ru: 'название сети перед именем', en: 'the network named before the name' },
  'card-word': { ru: 'слово о карте перед числом', en: 'a word for a card before the number' },
  'snils-word': { ru: 'слово о СНИЛС перед числом', en: 'a word for an insurance number before the number' },
  'snils-form': { ru: 'запись, как у СНИЛС', en: 'the form of an insurance number' },
  'check-digits': { ru: 'длина и контрольные цифры', en: 'length and check digits' },
  'passport-word': { ru: 'слово о паспорте перед числом', en: 'a word for a passport before the number' },
  'passport-form': { ru: 'запись, как у паспорта', en: 'the form of a passport' },
  'phone-plus': { ru: 'плюс перед номером', en: 'a plus before the number' },
  'phone-11': { ru: 'одиннадцать цифр, как у телефона', en: 'eleven digits like those of a phone' },
  'phone-10': { ru: 'десять цифр, как у телефона', en: 'ten digits like those of a phone' },
  'phone-local': { ru: 'местный номер телефона', en: 'a local phone number' },
  'phone-in-words': { ru: 'номер телефона словами', en: 'a phone number in words' },
  'street-and-house': { ru: 'улица и дом', en: 'street and house' },
  'house-and-street': { ru: 'дом и улица', en: 'house and street' },
  'village-and-house': { ru: 'селение и дом', en: 'village and house' },
  'name-and-house': { ru: 'название без слова «улица» и дом', en: 'a name without the word “street”, and a house' },
  initials: { ru: 'фамилия с инициалами', en: 'surname with initials' },
  patronymic: { ru: 'отчество рядом с именем', en: 'a patronymic beside a first name' },
  'first-name': { ru: 'имя рядом с фамилией', en: 'a first name beside a surname' },
  post: { ru: 'должность перед фамилией', en: 'a post before a surname' },
  surname: { ru: 'окончание фамилии', en: 'the ending of a surname' },
};
