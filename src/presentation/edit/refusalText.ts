import { fileLimits } from '../../domain/fileLimits'
import type { DeckField, DeckRefusal } from '../../state/services'
import type { DeckWords } from '../../words/parts/deck'

/** A refusal as a sentence that names the slide, the field and how to mend it. */
export function refusalText(refusal: DeckRefusal, words: DeckWords): string {
  if (!('field' in refusal))
    return words(refusal.reason === 'newer' ? 'file.newer' : `deck.refused.${refusal.reason}`, {
      most: fileLimits.slides,
    })
  const { reason, slide, field } = refusal
  const where = slide === null ? words('deck.where.deck') : words('deck.where.slide', { slide })
  return words(`deck.refused.${reason}`, {
    where,
    field: words(`file.field.${field === 'slide' ? 'content' : field}`),
    most: mostOf(field),
    rule: ruleOf(field, words),
  })
}

function mostOf(field: DeckField): number {
  return field in fileLimits ? fileLimits[field as keyof typeof fileLimits] : 0
}

function ruleOf(field: DeckField, words: DeckWords): string {
  if (field === 'slide') return words('deck.rule.object')
  if (field === 'seconds') return words('deck.rule.seconds', { most: fileLimits.seconds })
  return words(field === 'isCover' || field === 'loops' ? 'deck.rule.flag' : 'deck.rule.id')
}
