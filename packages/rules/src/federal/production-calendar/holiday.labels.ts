/** Holidays and memorial days of the federal and regional calendars. */
export type HolidayName =
  | 'new-year-holidays'
  | 'christmas'
  | 'defender-of-the-fatherland-day'
  | 'international-womens-day'
  | 'spring-and-labour-day'
  | 'victory-day'
  | 'russia-day'
  | 'national-unity-day'
  | 'tsagan-sar'
  | 'steppe-code-day'
  | 'buddhas-birthday'
  | 'day-of-the-republic-of-kalmykia'
  | 'zul'
  | 'deportation-memorial-day'
  | 'radonitsa';

/** How the acts call the holidays. */
export const HOLIDAY_LABELS: Readonly<Record<HolidayName, string>> = {
  'new-year-holidays': 'Новогодние каникулы',
  christmas: 'Рождество Христово',
  'defender-of-the-fatherland-day': 'День защитника Отечества',
  'international-womens-day': 'Международный женский день',
  'spring-and-labour-day': 'Праздник Весны и Труда',
  'victory-day': 'День Победы',
  'russia-day': 'День России',
  'national-unity-day': 'День народного единства',
  'tsagan-sar': 'Цаган Сар',
  'steppe-code-day': 'День принятия Степного Уложения (Конституции) Республики Калмыкия',
  'buddhas-birthday': 'День рождения Будды Шакьямуни',
  'day-of-the-republic-of-kalmykia': 'День Республики Калмыкия',
  zul: 'Зул',
  'deportation-memorial-day': 'День памяти жертв депортации калмыцкого народа',
  radonitsa: 'Радоница',
};
