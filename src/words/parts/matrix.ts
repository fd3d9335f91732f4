/** The matrix. */
export const matrixWords = {
  zh: {},
  en: {},
} as const
