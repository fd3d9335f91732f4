import { addedWords } from '../words'

/** 数据 › 自带边界: what an office brings in the place of the drawn outlines. */
export const ownWordsIn = addedWords({
  zh: {
    'own.title': '自带边界',
  },
  en: {
    'own.title': 'Own outlines',
  },
})
