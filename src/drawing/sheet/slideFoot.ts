import type { Clause } from '../../domain/clause'
import type { Language } from '../../state/view'
import { sheetWordsIn } from '../../words/parts/sheet'
import { slideWordsIn } from '../../words/parts/slide'
import { clauseList } from '../clauseList'
import type { Size } from '../frame'
import { wrapped } from './wrapped'

/** The foot of a slide: no letter is smaller, as a room reads it, and its lines stand closer than those of a sheet. */
export const footOfSlide = { size: 10, leading: 1.2 } as const

export type FootParts = {
  readonly clauses: readonly Clause[]
  readonly credits: string
  readonly notice: string
  /** Empty where none leads anywhere. */
  readonly link: string
  readonly language: Language
}

/**
 * What a slide says at its foot, in paragraphs. Where all has no room the link goes first, as a word stands for it; then the
 * last of the clauses, and how many they are is said.
 */
export function slideFoot(parts: FootParts, room: Size): readonly string[] {
  const { clauses, credits, notice, link, language } = parts
  const open = link ? slideWordsIn(language)('slide.link') : ''
  const whole = [clausesText(clauses, clauses.length, language), credits, notice, link].filter(Boolean)
  if (fits(whole, room)) return whole
  const after = [[credits, open].filter(Boolean).join(' · '), notice]
  for (let count = clauses.length; count > 0; count--) {
    const foot = [clausesText(clauses, count, language), ...after]
    if (fits(foot, room)) return foot
  }
  return after
}

/** The first of them in few words, and how many there are beside. */
export function clausesText(clauses: readonly Clause[], count: number, language: Language): string {
  if (clauses.length === 0) return ''
  const words = sheetWordsIn(language)
  const said = words('sheet.clauses', { clauses: clauseList(clauses.slice(0, count), language) })
  return count < clauses.length ? words('sheet.clausesBeside', { said, count: clauses.length - count }) : said
}

function fits(paragraphs: readonly string[], { width, height }: Size): boolean {
  const { size, leading } = footOfSlide
  const lines = paragraphs.flatMap((text) => wrapped(text, size, width))
  return lines.length * size * leading <= height + 0.01
}
