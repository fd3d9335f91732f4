import { mostTemplateBytes } from '../domain/officeTemplate'
import type { templateWordsIn } from '../words/parts/template'
import type { KeptTemplate } from './templateShelf'

type TemplateWords = ReturnType<typeof templateWordsIn>

/** The template that is used as a screen tells of it, and what is wrong in sentences. */
export function templateSaid({ template, trouble, refusal }: KeptTemplate, words: TemplateWords) {
  const chosen = template && {
    name: template.name,
    colours: template.colours,
    says: [
      words('template.used'),
      templateSize(template.size, words),
      ...fontsSaid(template.fonts, words),
      ...template.left.map((one) => words(`template.left.${one}`)),
    ],
  }
  const kept = trouble && words(template || trouble === 'unreadable' ? `template.trouble.${trouble}` : 'template.stays')
  const why =
    refusal && words(`template.why.${refusal.reason}`, { file: refusal.fileName, most: mostTemplateBytes / 1e6 })
  return { chosen, troubles: [...(why ? [words('template.refused', { why })] : []), ...(kept ? [kept] : [])] }
}

function templateSize({ width, height }: { readonly width: number; readonly height: number }, words: TemplateWords) {
  const inCentimetres = (length: number) => Number((length / emuOfCentimetre).toFixed(1))
  return words('template.size', { width: inCentimetres(width), height: inCentimetres(height) })
}

const emuOfCentimetre = 360_000

function fontsSaid({ title, text }: { readonly title: string; readonly text: string }, words: TemplateWords) {
  return [
    ...(title ? [words('template.titleFont', { font: title })] : []),
    ...(text ? [words('template.textFont', { font: text })] : []),
  ]
}
