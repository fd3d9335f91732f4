/** Why a file of the user's cannot be read, for every door that takes one. */
export const textFileWords = {
  zh: {
    'file.empty': '“{{file}}”是空的。请重新导出，或另选一个文件。',
    'file.unreadable': '“{{file}}”读不出来：可能已被移走，或者是文件夹。请重新选择。',
    'file.encoding': '“{{file}}”的文字编码认不出来。请用记事本打开，另存为 UTF-8 再选。',
    'file.large': '“{{file}}”有 {{size}} MB，最多 {{most}} MB。请确认选对了文件。',
    'file.binary': '“{{file}}”是{{kind}}，不是由本图导出的 JSON 文件。',
    'file.kind.pdf': ' PDF 文件',
    'file.kind.word': ' Word 文档',
    'file.kind.office': '旧版 Office 或 WPS 文档',
    'file.kind.zip': '压缩包或 Office 文档',
    'file.kind.rtf': ' RTF 富文本',
    'file.kind.html': '网页文件',
    'file.kind.image': '图片',
    'file.kind.unknown': '二进制文件',
  },
  en: {
    'file.empty': '“{{file}}” is empty. Export it again, or choose another file.',
    'file.unreadable': '“{{file}}” cannot be read: it may have been moved, or is a folder. Choose it again.',
    'file.encoding':
      'The text encoding of “{{file}}” is not known. Open it in an editor, save it as UTF-8 and choose it again.',
    'file.large': '“{{file}}” has {{size}} MB; {{most}} MB at most. See whether it is the right file.',
    'file.binary': '“{{file}}” is {{kind}}, not a JSON file that this app exported.',
    'file.kind.pdf': 'a PDF',
    'file.kind.word': 'a Word document',
    'file.kind.office': 'an old Office or WPS document',
    'file.kind.zip': 'an archive or Office document',
    'file.kind.rtf': 'rich text (RTF)',
    'file.kind.html': 'a web page',
    'file.kind.image': 'a picture',
    'file.kind.unknown': 'a binary file',
  },
} as const
