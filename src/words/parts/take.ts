import { addedWords } from '../words'

/** A desk that is taken away as a table. */
export const takeWordsIn = addedWords({
  zh: {
    'take.as': '存为 {{format}}',
    'take.saved': '已存为 {{file}}',
    'take.failed': '没有写成，请再试一次。',
    'take.file.compare': '张江园区比较-{{parks}}',
    'take.file.indicators': '张江指标',
    'take.file.questions': '张江待核问题',
    'take.file.rows': '张江{{rows}}',
  },
  en: {
    'take.as': 'Save as {{format}}',
    'take.saved': 'Saved as {{file}}',
    'take.failed': 'It was not written. Please try again.',
    'take.file.compare': 'Zhangjiang comparison-{{parks}}',
    'take.file.indicators': 'Zhangjiang indicators',
    'take.file.questions': 'Zhangjiang open questions',
    'take.file.rows': 'Zhangjiang {{rows}}',
  },
})
