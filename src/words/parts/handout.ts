/** What is handed out on paper. */
export const handoutWords = {
  zh: {
    'handout.print': '打印讲义',
  },
  en: {
    'handout.print': 'Print a handout',
  },
} as const
