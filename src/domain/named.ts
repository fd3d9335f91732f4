import type { Named } from './atlas'

/** The name in the reader's language. */
export function nameIn(language: 'zh' | 'en', { name, nameEn }: Named): string {
  return language === 'zh' ? name : nameEn
}
