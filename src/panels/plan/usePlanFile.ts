import { type RefObject, useState } from 'react'
import { flushSync } from 'react-dom'
import type { OpenedPlan } from '../../domain/openedPlan'
import { useAtlas, useWords } from '../../state/AtlasContext'
import type { PlanOpening } from '../../state/services'
import { missingWord } from '../../ui/fetchedPart'
import { planWordsIn } from '../../words/parts/plan'
import { planRefusalText } from './planRefusalText'

type Says = { readonly text: string; readonly isTrouble: boolean }

/** Opening the plan's text file and removing it; what came of it is said in words. */
export function usePlanFile(desk: RefObject<HTMLElement | null>) {
  const { atlas, store, services } = useAtlas()
  const words = useWords(planWordsIn)
  const [isReading, setReading] = useState(false)
  const [says, setSays] = useState<Says | null>(null)
  const put = (plan: OpenedPlan | null) => {
    flushSync(() => store.getState().openPlan(plan))
    if (document.activeElement === document.body) desk.current?.focus()
  }
  const tell = (opening: PlanOpening) => {
    if ('refusal' in opening) return setSays({ text: planRefusalText(opening.refusal, words), isTrouble: true })
    const { plan, keeping } = opening
    put(plan)
    const kept = words(keeping === 'kept' ? 'plan.kept' : `plan.keptNot.${keeping}`)
    setSays({ text: kept, isTrouble: keeping !== 'kept' })
  }
  const open = async (file: File) => {
    setReading(true)
    setSays(null)
    try {
      tell(await services.openPlan(atlas, file))
    } catch (error) {
      setSays({ text: words(missingWord(error) ?? 'plan.failed'), isTrouble: true })
    }
    setReading(false)
  }
  const remove = async () => {
    put(null)
    const dropped = (await services.forgetPlan()) === 'dropped'
    setSays({ text: words(dropped ? 'plan.removed' : 'plan.removedNot'), isTrouble: !dropped })
  }
  return { open, remove, isReading, says }
}
