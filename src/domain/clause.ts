import type { Clause } from './atlas'

/** `四(四)3 第2段第7句`, or `四(四)3 ¶2 s7` in English. */
export function clauseText({ section, paragraph, sentence }: Clause, language: 'zh' | 'en'): string {
  return language === 'zh' ? `${section} 第${paragraph}段第${sentence}句` : `${section} ¶${paragraph} s${sentence}`
}
