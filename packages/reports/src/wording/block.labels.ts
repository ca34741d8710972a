/** Words that every format puts around what the author wrote. */
export const blockLabels = {
  table: 'Таблица',
  figure: 'Рисунок',
  figureData: 'Данные рисунка',
  note: 'Примечание',
  noRows: 'Записей нет',
  emptyCell: 'Пустая ячейка',
  onSheet: 'лист',
  contents: 'Содержание',
  skip: 'Перейти к тексту',
  clause: 'Основание',
  grade: 'Надёжность источника',
  assumption: 'Допущение',
  report: 'Отчёт',
} as const;
