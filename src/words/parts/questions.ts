/** Open questions. */
export const questionsWords = {
  zh: {},
  en: {},
} as const
