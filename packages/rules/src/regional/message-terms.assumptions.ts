import type { Assumption } from '@otklik/core';

/** Readings of the terms for messages. */
export const MESSAGE_TERM_ASSUMPTIONS: readonly Assumption[] = [
  {
    name: 'message-term-is-a-setting',
    reading:
      'Ни один из пяти муниципальных актов не назначает срок ответа на сообщение; срок задан настройкой отчёта, источник указан рядом.',
    alternatives: ['Любой иной срок, который муниципалитет назначит своим актом.'],
    concerns: [],
  },
  {
    name: 'eight-hours-are-working',
    reading: 'Восемь часов считаются рабочими: источник вида часов не называет.',
    alternatives: ['Восемь часов подряд.'],
    concerns: [{ act: 'ulyanovsk-rating-news', at: 'критерий «время работы с инцидентом»' }],
  },
  {
    name: 'fast-track-days-are-calendar',
    reading: 'Десять дней ускоренного рассмотрения — календарные и через праздники не переносятся.',
    alternatives: ['Рабочие дни.'],
    concerns: [{ act: 'murmansk-platform-news', at: 'срок «фаст-трек»' }],
  },
  {
    name: 'four-hours-are-working',
    reading:
      'Четыре часа для повышенной важности — рабочие: официальный сайт говорит «часов», печать — «рабочих часов».',
    alternatives: ['Четыре часа подряд.'],
    concerns: [{ act: 'sevastopol-2020', at: 'изложение на официальном сайте' }],
  },
  {
    name: 'nine-hours-are-working',
    reading: 'Девять часов считаются рабочими: в изложении вид часов обрезан.',
    alternatives: ['Девять часов подряд.'],
    concerns: [{ act: 'saratov-2020', at: 'перечень шагов, в изложении' }],
  },
  {
    name: 'minutes-are-working',
    reading: 'Тридцать минут считаются рабочими: источник вида минут не называет.',
    alternatives: ['Тридцать минут подряд.'],
    concerns: [{ act: 'saratov-2020', at: 'перечень шагов, в изложении' }],
  },
  {
    name: 'sixty-minutes-run-on',
    reading:
      'Шестьдесят минут идут подряд, как и двадцать четыре часа того же проекта: вида минут источник не называет.',
    alternatives: ['Шестьдесят рабочих минут.'],
    concerns: [{ act: 'yaroslavl-draft', at: 'проект, в изложении' }],
  },
  {
    name: 'sent-again-after-return',
    reading:
      'Возвращённое куратору и направленное снова получает весь срок с нового направления; направленное другому без возврата — нет. Пока открыт хоть один вопрос, срок дела считается с самого раннего направления, свой срок вопроса — со своего.',
    alternatives: ['Срок начинается заново с каждого направления.', 'Срок течёт с первого направления без перерыва.'],
    concerns: [
      { act: 'sevastopol-2020', at: 'изложение на официальном сайте' },
      { act: 'saratov-2020', at: 'перечень шагов, в изложении' },
      { act: 'spb-classifier', at: 'строки 196, 197' },
    ],
  },
  {
    name: 'message-done-elsewhere',
    reading:
      'Отклонение, переадресация и возврат заявителю заканчивают срок у этого органа: источники называют только ответ.',
    alternatives: ['Срок течёт, пока заявителю не ответит тот, у кого сообщение теперь.'],
    concerns: [],
  },
  {
    name: 'confirmation-is-a-right',
    reading:
      'Подтвердить или опровергнуть решение — право заявителя, а не обязанность: после пятнадцати дней оно утрачено, и просрочки органа в этом нет; с закрытием дела окно закрывается.',
    alternatives: ['Окно остаётся открытым и после закрытия дела.'],
    concerns: [{ act: 'nash-gorod-confirm-news', at: '«в течение 15 дней»' }],
  },
  {
    name: 'seven-days-are-calendar',
    reading: 'Семь дней после промежуточного ответа — календарные: источник вида дней не называет.',
    alternatives: ['Рабочие дни, как в Севастополе.'],
    concerns: [{ act: 'crimea-2020', at: 'промежуточный ответ, в изложении' }],
  },
  {
    name: 'draft-as-if-in-force',
    reading: 'Проект применяется так, как если бы был подписан; подписан ли он, неизвестно.',
    alternatives: ['Не применяется.'],
    concerns: [{ act: 'yaroslavl-draft', at: 'проект, в изложении' }],
  },
  {
    name: 'first-reaction-three-working-hours',
    reading:
      'Первичный отклик — три рабочих часа: какому случаю положен один час, а какому три, источник не показывает.',
    alternatives: ['Один рабочий час.', 'Часы подряд.'],
    concerns: [{ act: 'bashkortostan-2025', at: 'заголовок: «от 1 до 3 часов»' }],
  },
  {
    name: 'bashkortostan-counts-from-detection',
    reading: 'Сроки отклика и проекта ответа текут с выявления сообщения: начало в источнике не названо.',
    alternatives: ['С направления исполнителю.'],
    concerns: [
      { act: 'bashkortostan-2025', at: 'заголовок: «от 1 до 3 часов»' },
      { act: 'bashkortostan-2025', at: 'изложение' },
    ],
  },
  {
    name: 'saratov-answer-counts-from-detection',
    reading: 'Девять часов текут с выявления публикации куратором: начало в источнике не названо.',
    alternatives: ['С направления исполнителю.'],
    concerns: [{ act: 'saratov-2020', at: 'перечень шагов, в изложении' }],
  },
  {
    name: 'portal-terms-start',
    reading: 'Срок ответа течёт с подачи сообщения, срок подтверждения — с ответа: начала источники не называют.',
    alternatives: ['Со дня, когда сообщение прошло модерацию.'],
    concerns: [
      { act: 'nash-sever-news', at: '«10 дней»' },
      { act: 'nash-gorod-news', at: '«до восьми рабочих дней»' },
      { act: 'nash-gorod-confirm-news', at: '«в течение 15 дней»' },
      { act: 'krasnoyarsk-portal-news', at: '«10 дней»' },
    ],
  },
  {
    name: 'spb-stages-follow-each-other',
    reading:
      'Модерация течёт с подачи, отработка — с направления исполнителю, модерация ответа — с передачи проекта: начала этапов классификатор не называет.',
    alternatives: ['Все этапы отсчитываются подряд от подачи.'],
    concerns: [{ act: 'spb-classifier', at: 'строки 196, 197' }],
  },
  {
    name: 'spb-season-is-not-checked',
    reading: 'Сезон строки 197 назван, но не проверяется: вне сезона срок тот же.',
    alternatives: ['Вне сезона сообщение по строке 197 не принимается.'],
    concerns: [{ act: 'spb-classifier', at: 'строка 197' }],
  },
  {
    name: 'one-number-counts-from-detection',
    reading: 'Срок течёт с выявления сообщения: начало в источнике не названо.',
    alternatives: ['С направления исполнителю.', 'С публикации сообщения.'],
    concerns: [
      { act: 'sakhalin-news', at: '«в течение суток»' },
      { act: 'smolensk-news', at: '«не может превышать одного дня»' },
      { act: 'arkhangelsk-news', at: '«в течение трёх суток»' },
    ],
  },
  {
    name: 'one-day-is-calendar',
    reading: 'Один день — календарный: до конца следующего дня.',
    alternatives: ['Двадцать четыре часа.', 'Рабочий день.'],
    concerns: [{ act: 'smolensk-news', at: '«не может превышать одного дня»' }],
  },
  {
    name: 'portal-days-are-calendar',
    reading: 'Дни портала — календарные: источник вида дней не называет.',
    alternatives: ['Рабочие дни.'],
    concerns: [
      { act: 'nash-sever-news', at: '«10 дней»' },
      { act: 'nash-gorod-confirm-news', at: '«в течение 15 дней»' },
      { act: 'krasnoyarsk-portal-news', at: '«10 дней»' },
    ],
  },
  {
    name: 'nash-sever-short-categories',
    reading: 'Какие категории срочные, источник не называет; срочная помечена категорией short.',
    alternatives: ['Срочных категорий нет.'],
    concerns: [{ act: 'nash-sever-news', at: '«2 рабочих дня» по некоторым категориям' }],
  },
];
