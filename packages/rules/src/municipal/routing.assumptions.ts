import type { Assumption } from '@otklik/core';

/** Readings behind the example of a routing table. */
export const ROUTING_ASSUMPTIONS: readonly Assumption[] = [
  {
    name: 'pestovo-routes-are-an-example',
    reading:
      'Таблица маршрутов — пример библиотеки: акт называет блоки и должности, но не говорит, какая тема куда идёт.',
    alternatives: ['Маршруты назначает центр своим порядком.'],
    concerns: [{ act: 'pestovo-1728', at: 'Состав' }],
  },
  {
    name: 'pestovo-topics-by-name',
    reading:
      'Группа тем идёт в блок и орган, в названии которых она названа; где назван только блок, орган выбирает он.',
    alternatives: ['Все темы блока идут его руководителю.', 'Орган выбирает руководитель МЦУ.'],
    concerns: [
      { act: 'pestovo-1728', at: 'Состав блок 1' },
      { act: 'pestovo-1728', at: 'Состав блок 2' },
      { act: 'pestovo-1728', at: 'Состав блок 3' },
    ],
  },
  {
    name: 'pestovo-undecided-topics-go-to-a-person',
    reading: 'Темы, которых не называет ни один блок, и вопросы без темы распределяет человек.',
    alternatives: ['Такие темы идут в блок социальной политики.', 'Такие темы направляются в другой орган.'],
    concerns: [{ act: 'pestovo-1728', at: 'Состав' }],
  },
  {
    name: 'pestovo-rural-first',
    reading:
      'На территории территориального отдела дороги, ЖКХ, благоустройство и отходы идут этому отделу, остальное — по теме; акт этого не говорит.',
    alternatives: ['Территория ничего не меняет: всё идёт по теме.', 'Всё с сельской территории идёт в её блок.'],
    concerns: [{ act: 'pestovo-1728', at: 'Состав блок 4' }],
  },
];
