/** What a reader's machine has; a PDF embeds its own. */
export const sheetFonts =
  "'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', 'Noto Sans SC', 'Source Han Sans SC', sans-serif"
