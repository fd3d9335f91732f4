import { useState } from 'react'
import { isOpen } from '../../domain/filter'
import { useAtlasState } from '../../state/AtlasContext'

/** The list folds to its count until the user asks for it, or asks something that it answers; then it stays. */
export function useListed() {
  const isAsked = useAtlasState(({ view }) => !isOpen(view.filter))
  const [chosen, list] = useState<boolean | null>(null)
  if (isAsked && chosen === null) list(true)
  return { isListed: chosen ?? isAsked, list }
}
