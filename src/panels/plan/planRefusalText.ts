import { type PlanRefusal, planLimits } from '../../domain/plan'
import type { PlanWords } from '../../words/parts/plan'

const million = 1_000_000

/** Why a file was not taken for the plan's text, in a sentence. */
export function planRefusalText(refusal: PlanRefusal, words: PlanWords): string {
  const { fileName: file, reason } = refusal
  switch (reason) {
    case 'large':
      return words('plan.refusal.large', {
        file,
        size: Math.round(refusal.bytes / million),
        most: refusal.most / million,
      })
    case 'long': {
      const { has, count } = refusal
      return words('plan.refusal.long', { file, has: words(`plan.has.${has}`, { count }), most: planLimits[has] })
    }
    case 'binary':
      return words('plan.refusal.binary', { file, kind: words(`file.kind.${refusal.kind}`) })
    case 'other-text': {
      const { sections, ofSections, proven, ofFacts } = refusal
      return words('plan.refusal.other-text', { file, sections, ofSections, proven, ofFacts })
    }
    default:
      return words(`plan.refusal.${reason}`, { file })
  }
}
