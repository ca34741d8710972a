/** What `otklik --help` prints. */
export const HELP = `otklik — отчёты муниципального центра управления из выгрузок

  otklik calendar --from 2018 --to 2027 [--region RU-KL] [--json]
      рабочие дни и часы по месяцам, кварталам и годам

  otklik deadline --pack fz-59 --clock consideration --from 2026-04-09T10:00 --zone Europe/Moscow
                  [--region RU-SAR] [--day-off forward|backward|stay] [--json]
      последний момент срока и каждый шаг к нему; --pack sevastopol-2020 --list печатает правила таблицей

  otklik records ФАЙЛ --layout СХЕМА [общие параметры] [--ndjson | --json]
      записи, одна в строке

  otklik check ФАЙЛ --layout СХЕМА [общие параметры] [--json]
      качество данных и сверка собственных столбцов выгрузки с нашим счётом

  otklik rate ФАЙЛ --layout СХЕМА --method МЕТОДИКА [общие параметры] [--json]
      баллы, места, счёт и основания

  otklik report ФАЙЛ --layout СХЕМА --out ПАПКА [--centre pestovo] [--genre consolidated|incident-month|offices]
                [--format html,docx,xlsx] [--organisation ИМЯ] [--synthetic] [общие параметры]
      отчёт в файлах

Общие параметры:
  --layout     incident-management, feedback-platform или файл .json с описанием столбцов
  --zone       часовой пояс выгрузки, например Asia/Omsk (по умолчанию — пояс центра)
  --workday    рабочий день, например 08:30-17:30 или 09:00-13:00,14:00-18:00; дни порознь —
               «mon-thu 09:00-18:00; fri 09:00-16:45»; круглосуточно — round-the-clock
  --region     производственный календарь региона, например RU-SAR; none — без праздников
  --centre     kirovsk, barnaul, petrovsk, elista или pestovo
  --term       срок ответа: eight-working-hours, 30-calendar-days …
  --as-of      момент, на который судят об открытых, 2026-05-31T18:00; по умолчанию — последний в файле
  --body-of    body или executor: кого считать органом

Код выхода: 0 — сделано; 1 — сделано, но строки пропущены; 2 — неверные параметры; 3 — отказ.
Ответ печатается в stdout, остальное — в stderr.`;
