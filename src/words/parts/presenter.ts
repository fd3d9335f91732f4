/** The presenter's window: notes, clock, what comes next. */
export const presenterWords = {
  zh: {
    'presenter.title': '演讲者窗口',
  },
  en: {
    'presenter.title': "Presenter's window",
  },
} as const
