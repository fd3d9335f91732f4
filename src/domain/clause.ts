/**
 * Where the plan says it: `section` as `四(四)3`, `paragraph` from 1 within the section (headings not counted),
 * `sentence` from 1 within the paragraph (each ends with 。).
 */
export type Clause = { readonly section: string; readonly paragraph: number; readonly sentence: number }

/** `四(四)3 第2段第7句`, or `四(四)3 ¶2 s7` in English. */
export function clauseText({ section, paragraph, sentence }: Clause, language: 'zh' | 'en'): string {
  return language === 'zh' ? `${section} 第${paragraph}段第${sentence}句` : `${section} ¶${paragraph} s${sentence}`
}
