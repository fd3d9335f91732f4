import { customPinyin, pinyin } from 'pinyin-pro'

/** Readings of place names that the dictionary gets wrong or may change. */
customPinyin({
  闵行: 'min hang',
  长宁: 'chang ning',
  漕河泾: 'cao he jing',
  莘庄: 'xin zhuang',
  长三角: 'chang san jiao',
  长兴: 'chang xing',
  重大: 'zhong da',
})

export type Spoken = { readonly pinyin: string; readonly initials: string }

/** Pinyin with a space between syllables, Latin words and numbers kept, and the initials. */
export function spokenOf(name: string): Spoken {
  const syllables = pinyin(name, { toneType: 'none', type: 'array', v: true, nonZh: 'consecutive' })
    .map((syllable) => syllable.toLowerCase().replace(/[^a-z0-9]/g, ''))
    .filter(Boolean)
  return { pinyin: syllables.join(' '), initials: syllables.map((syllable) => syllable[0]).join('') }
}
