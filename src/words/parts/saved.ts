/** Saved views. */
export const savedWords = {
  zh: {},
  en: {},
} as const
