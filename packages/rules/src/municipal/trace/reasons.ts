/** Reasons that many paragraphs share for being no business of a program. */
export const OPENS_LIST = 'Открывает перечень: смысл несут его строки.';
export const STATES_LAW =
  'Называет право, которым руководствуются; его нормы — в пакетах правил, каждая со своим пунктом.';
export const BORROWS_TERMS = 'Отсылает за понятиями к федеральному акту; понятия кода собраны в словаре.';
export const SAYS_WHAT_IT_IS_ABOUT = 'Говорит, о чём само Положение; предписания в нём нет.';
export const SIGNATURE = 'Подпись должностного лица; людей в данных нет.';
export const PREAMBLE = 'Называет поводы издания; предписания в ней нет.';
export const ONE_TIME = 'Разовое действие при издании акта.';
