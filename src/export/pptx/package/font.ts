/** The theme's fonts, Latin and Chinese: what offices in China have. */
export const font = '微软雅黑'
