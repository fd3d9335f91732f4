import { addedWords } from '../words'

/** A document that is written on in. */
export const reportWordsIn = addedWords({
  zh: {
    'report.section': '文字材料',
    'report.figure': '图',
    'report.docx': 'Word 文档（DOCX）',
    'report.says_other':
      '本图（带图题、来源与替代文字），{{count}} 个园区各一页，指标与待核问题各一张表；正选中比较的园区另成一表。全是可编辑的文字与表格。',
    'report.file_other': '张江园区材料-{{count}}个园区',
  },
  en: {
    'report.section': 'Texts',
    'report.figure': 'Figure',
    'report.docx': 'Word document (DOCX)',
    'report.says_one':
      'This map with caption, source and alternative text, a page for {{count}} park, indicators and open questions as tables, and the comparison where parks are compared; all of it texts and tables that can be edited.',
    'report.says_other':
      'This map with caption, source and alternative text, a page for each of {{count}} parks, indicators and open questions as tables, and the comparison where parks are compared; all of it texts and tables that can be edited.',
    'report.file_one': 'zhangjiang-report-{{count}}-park',
    'report.file_other': 'zhangjiang-report-{{count}}-parks',
  },
})
