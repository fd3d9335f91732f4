/** The plan beside the map. */
export const planWords = {
  zh: {},
  en: {},
} as const
