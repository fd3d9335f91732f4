/** A part of the page that did not come. */
export const missingWords = {
  zh: {
    'part.newer': '本图已有新版本，这一部分要重新打开本页才能用。视图、收藏、讲稿和打开的原文都在。',
    'part.away': '连不上网站，这一部分没有取到。已打开的都在；连上以后请重试。',
    'part.broken': '这一部分没有取全。请重试；若仍不成，请重新打开本页，视图、收藏、讲稿和打开的原文都在。',
    'part.reopen': '重新打开',
    'part.toMap': '打开整图',
  },
  en: {
    'part.newer':
      'A newer version is here, and this part needs the page to be opened again. View, saved questions, decks and the open text stay.',
    'part.away':
      'The site cannot be reached, so this part did not come. All that is open stays; try again once it can.',
    'part.broken':
      'This part did not come whole. Try again; if it fails again, open the page again: view, saved questions, decks and the open text stay.',
    'part.reopen': 'Open again',
    'part.toMap': 'Open the whole map',
  },
} as const
