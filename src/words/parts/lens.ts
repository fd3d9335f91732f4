/** Lenses, pattern graphics and the diagram. */
export const lensWords = {
  zh: {},
  en: {},
} as const
