/** The map alone, in a frame of another page. */
export const embedWords = {
  zh: {
    'embed.open': '打开完整地图',
  },
  en: {
    'embed.open': 'Open the whole map',
  },
} as const
