import type { Group, Named } from './atlas'

/** The name in the reader's language. */
export function nameIn(language: 'zh' | 'en', { name, nameEn }: Named): string {
  return language === 'zh' ? name : nameEn
}

/** Both names of a group, `一区 · 中心辐射区`; in English its full name says both. */
export function groupNames(language: 'zh' | 'en', { name, fullName, fullNameEn }: Group): string {
  return language === 'zh' ? `${name} · ${fullName}` : fullNameEn
}
