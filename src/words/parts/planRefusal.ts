import { textFileWords } from './textFile'

/** Why a file was not taken for the plan's text. */
export const planRefusalWords = {
  zh: {
    ...textFileWords.zh,
    'plan.refusal.empty': '“{{file}}”是空的，没有文字。请换用存有规划全文的 .txt 文件。',
    'plan.refusal.unreadable': '“{{file}}”读不出来：可能已被移走，或者是文件夹。请重新选择 .txt 文件。',
    'plan.refusal.encoding':
      '“{{file}}”的文字编码认不出来，不是 UTF-8、UTF-16 或 GBK。请用记事本打开，另存为纯文本，编码选 UTF-8。',
    'plan.refusal.large':
      '“{{file}}”有 {{size}} MB，没有读取。规划全文的纯文本不到 0.1 MB，上限 {{most}} MB。请另存为纯文本（.txt）再打开。',
    'plan.refusal.long':
      '“{{file}}”有{{has}}，比规划全文多得多（上限 {{most}}），没有打开。请只留下规划全文，另存为纯文本再打开。',
    'plan.has.characters_other': ' {{count}} 个字',
    'plan.has.sentences_other': ' {{count}} 句',
    'plan.has.headings_other': ' {{count}} 个标题',
    'plan.has.inSentence_other': '长 {{count}} 字的一句',
    'plan.refusal.binary': '“{{file}}”是{{kind}}，不是纯文本。请打开它，另存为纯文本（.txt）再选。',
    'plan.refusal.other-text':
      '“{{file}}”不像这份规划：{{ofSections}} 个标题只认出 {{sections}} 个，{{ofFacts}} 条事实只核到 {{proven}} 条。请确认文件是规划全文，标题各占一行。',
  },
  en: {
    ...textFileWords.en,
    'plan.refusal.empty': '“{{file}}” is empty. Choose the .txt file that holds the whole plan.',
    'plan.refusal.unreadable':
      '“{{file}}” cannot be read: it may have been moved, or be a folder. Choose the .txt file again.',
    'plan.refusal.encoding':
      '“{{file}}” is in an unknown encoding, not UTF-8, UTF-16 or GBK. Open it in a text editor and save it as plain text in UTF-8.',
    'plan.refusal.large':
      '“{{file}}” has {{size}} MB and was not read. The plan as plain text has less than 0.1 MB; {{most}} MB is the most. Save it as plain text (.txt), then open that.',
    'plan.refusal.long':
      '“{{file}}” has {{has}}, far more than the plan (at most {{most}}), and was not opened. Keep the plan alone, save it as plain text, then open that.',
    'plan.has.characters_one': 'one character',
    'plan.has.characters_other': '{{count}} characters',
    'plan.has.sentences_one': 'one sentence',
    'plan.has.sentences_other': '{{count}} sentences',
    'plan.has.headings_one': 'one heading',
    'plan.has.headings_other': '{{count}} headings',
    'plan.has.inSentence_one': 'a sentence of one character',
    'plan.has.inSentence_other': 'a sentence of {{count}} characters',
    'plan.refusal.binary':
      '“{{file}}” is {{kind}}, not plain text. Open it, save it as plain text (.txt), then choose that.',
    'plan.refusal.other-text':
      '“{{file}}” does not look like this plan: of {{ofSections}} headings {{sections}} were found, of {{ofFacts}} facts {{proven}} were proven. Check that it is the whole plan, each heading on a line of its own.',
  },
}
