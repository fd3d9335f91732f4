import { textFileWords } from './textFile'

/** A file that this app writes and takes back. */
export const jsonFileWords = {
  zh: {
    ...textFileWords.zh,
    'file.newer': '文件由更新版本的本图导出，请更新后再导入。',
    'file.notWritten': '文件没有存成，请重试。',
    'file.more_other': '另有 {{count}} 处。',
    'file.field.content': '内容',
    'file.field.id': '编号（id）',
    'file.field.name': '名称（name）',
    'file.field.address': '地址（address）',
  },
  en: {
    ...textFileWords.en,
    'file.newer': 'The file comes from a newer version of this app; update before importing it.',
    'file.notWritten': 'The file could not be written; please try again.',
    'file.more_one': 'And {{count}} more.',
    'file.more_other': 'And {{count}} more.',
    'file.field.content': 'content',
    'file.field.id': 'id',
    'file.field.name': 'name',
    'file.field.address': 'address',
  },
} as const
