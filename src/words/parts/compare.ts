/** Comparison and likeness. */
export const compareWords = {
  zh: {},
  en: {},
} as const
