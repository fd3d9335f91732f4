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

const han = /\p{Script=Han}/u

/** How each character of a text is read in its place, without tones; '' for signs that are no Chinese. */
export function contextSyllables(text: string): readonly string[] {
  const syllables = pinyin(text, { toneType: 'none', type: 'array', v: true })
  return [...text].map((character, at) =>
    han.test(character) ? (syllables[at] ?? '').toLowerCase().replace(/[^a-z]/g, '') : '',
  )
}
