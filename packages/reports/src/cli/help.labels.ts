/** What `otklik --help` prints. */
export const HELP = `otklik — отчёты муниципального центра управления из выгрузок

  otklik calendar --from 2018 --to 2027 [--region RU-KL] [--json]
      рабочие дни и часы по месяцам, кварталам и годам

  otklik deadline --pack fz-59 --clock consideration --from 2026-04-09T10:00 --zone Europe/Moscow
  otklik deadline --term "5 working-days" --from 2026-04-09 --zone Asia/Barnaul [--region RU-SAR] [--json]
  otklik deadline --term "2 working-days" --before 2026-05-13T15:00 --zone Europe/Moscow
      последний момент срока и каждый шаг к нему; otklik deadline --help перечисляет единицы и параметры

  otklik records ФАЙЛ --layout СХЕМА [общие параметры] [--ndjson | --json | --csv]
      записи, одна в строке; --csv — для таблицы, которую печатает otklik sql --print records

  otklik check ФАЙЛ --layout СХЕМА [общие параметры] [--json]
      качество данных и сверка собственных столбцов выгрузки с нашим счётом

  otklik rate ФАЙЛ --layout СХЕМА --method МЕТОДИКА [общие параметры] [--json]
      баллы, места, счёт и основания

  otklik rate --rows ОТВЕТ.ndjson --method МЕТОДИКА [--json]
      то же по ответу базы на запрос otklik sql

  otklik sql --method МЕТОДИКА --dialect duckdb|postgresql|clickhouse --as-of МОМЕНТ --zone ПОЯС
             [--table case_records] [--data-set СТОЛБЕЦ] [--calendar ТАБЛИЦА | --worked] [--json]
      запрос, который считает там, где лежат записи; --calendar — рабочее время по таблице календаря
      [--workday, --region], --worked — по представлению; --print records|calendar|view — таблица записей, таблица
      календаря, представление с рабочим временем; --print calendar-lines — строки календаря

  otklik report ФАЙЛ --layout СХЕМА --out ПАПКА [--centre pestovo] [--genre consolidated|incident-month|offices]
                [--format html,docx,xlsx,md,csv,json] [--organisation ИМЯ] [--synthetic] [общие параметры]
      отчёт в файлах; csv — по файлу на таблицу

  otklik conform --corpus
  otklik conform ОТВЕТЫ.json [--part ЧАСТЬ] [--all] [--json]
      вопросы корпуса соответствия; сверка чужих ответов с ним: счёт по частям и первые расхождения

Общие параметры:
  --layout     incident-management, feedback-platform или файл .json с описанием столбцов
  --method     имя поставляемой методики (без имени печатается список) или файл .json со своей
  --zone       часовой пояс выгрузки, например Asia/Omsk (по умолчанию — пояс центра)
  --workday    рабочий день, например 08:30-17:30 или 09:00-13:00,14:00-18:00; дни порознь —
               «mon-thu 09:00-18:00; fri 09:00-16:45»; круглосуточно — round-the-clock
  --region     производственный календарь региона, например RU-SAR; none — без праздников
  --centre     kirovsk, barnaul, petrovsk, elista или pestovo
  --term       срок ответа: eight-working-hours, 30-calendar-days …
  --as-of      момент, на который судят об открытых, 2026-05-31T18:00; по умолчанию — последний в файле
  --body-of    body или executor: кого считать органом

Код выхода: 0 — сделано; 1 — сделано, но строки пропущены или ответы расходятся; 2 — неверные параметры; 3 — отказ.
Ответ печатается в stdout, остальное — в stderr.`;

/** What `otklik deadline --help` prints. */
export const DEADLINE_HELP = `otklik deadline — последний момент срока, контрольный срок и каждый шаг к ним

  otklik deadline --pack fz-59 --clock consideration --from 2026-04-09T10:00 --zone Europe/Moscow
  otklik deadline --term "30 calendar-days" --from 2026-04-09 --zone Europe/Saratov --region RU-SAR
  otklik deadline --term "2 working-days" --before 2026-05-13T15:00 --zone Europe/Moscow
  otklik deadline --pack sevastopol-2020 --list

Что считать:
  --pack, --clock  срок из пакета правил; --list печатает сроки пакета таблицей
  --term           свой срок, число и единица: calendar-days, working-days, months, years,
                   working-hours, working-minutes, clock-hours, clock-minutes

От чего:
  --from           событие, с которого срок течёт; его день не считается
  --before         событие, до которого надо успеть: счёт идёт назад, его день не считается
                   момент 2026-04-09T10:00 по часам пояса, 2026-04-09T07:00Z или +03:00 — по своему смещению;
                   для сроков в днях, месяцах и годах довольно дня: 2026-04-09
  --zone           часовой пояс, нужен всегда: Europe/Moscow, Asia/Barnaul, Europe/Saratov

По какому календарю:
  --region         производственный календарь региона: RU-SAR, RU-KL, RU-MUR, RU-NGR, RU-ALT;
                   без параметра — федеральный, none — недели без праздников (годится для лет до 2018)
  --workday        часы работы, по умолчанию 09:00-13:00,14:00-18:00; «mon-thu 09:00-18:00; fri 09:00-16:45»;
                   round-the-clock — дежурство
  --presidential   нерабочие дни по указам 2020 и 2021 годов: worked — сроков не переносят (по умолчанию), off — выходные

Как кончается:
  --day-off        последний день выпал на выходной: forward — на следующий рабочий, backward — на предыдущий, stay — остаётся;
                   без параметра — как в пакете, для своего срока forward, для --before backward
  --ends           конец последнего дня: midnight — 24:00 (по умолчанию), end-of-operations — конец работы

  --json           ответ одним объектом: due — последний момент, control — срок, верный при любом прочтении выходного,
                   nominal — конец счёта до переноса, provisional — ответ задел год без постановления, steps — шаги с основаниями

Код выхода: 0 — сделано; 2 — неверные параметры; 3 — отказ, например на год без календаря. Причина — в stderr.`;
