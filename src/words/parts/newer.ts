/** A newer version of the app. */
export const newerWords = {
  zh: {
    'newer.says': '本图有新版本。更新会刷新本页，视图、收藏与打开的原文都在。',
    'newer.take': '更新',
    'newer.later': '以后再说',
  },
  en: {
    'newer.says': 'A newer version is here. Updating reloads this page; view, saved questions and the open text stay.',
    'newer.take': 'Update',
    'newer.later': 'Later',
  },
} as const
