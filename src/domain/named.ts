/** A name in both languages. */
export type Named = { readonly name: string; readonly nameEn: string }

/** The name in the reader's language. */
export function nameIn(language: 'zh' | 'en', { name, nameEn }: Named): string {
  return language === 'zh' ? name : nameEn
}

type FullyNamed = { readonly name: string; readonly fullName: string; readonly fullNameEn: string }

/** Both names of a group, `一区 · 中心辐射区`; in English its full name says both. */
export function groupNames(language: 'zh' | 'en', { name, fullName, fullNameEn }: FullyNamed): string {
  return language === 'zh' ? `${name} · ${fullName}` : fullNameEn
}

type Tagged = { readonly tag: string; readonly tagEn: string }

/** What the plan calls a park in a slot: 核心, 重要载体, 引领. */
export function tagIn(language: 'zh' | 'en', { tag, tagEn }: Tagged): string {
  return language === 'zh' ? tag : tagEn
}
