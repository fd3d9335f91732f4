/** Indicators. */
export const indicatorsWords = {
  zh: {},
  en: {},
} as const
