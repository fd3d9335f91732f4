import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { templateEndings } from '../domain/officeTemplate'
import { templateWordsIn } from '../words/parts/template'
import { useAtlas, useWords } from './AtlasContext'
import { templateSaid } from './templateSaid'
import { templateShelf } from './templateShelf'

/**
 * The office's template, looked up afresh when a screen asks for it and when the page is come back to; `field` is what the
 * control for it shows and does, `failure` what was thrown while the reader was fetched.
 */
export function useTemplate() {
  const { services } = useAtlas()
  const words = useWords(templateWordsIn)
  const { store, look, bring, takeAway } = templateShelf(services.shelf, services.templateFile)
  const kept = useStore(store)
  const [failure, fail] = useState<unknown>(null)
  useEffect(() => {
    const again = () => void look().catch(fail)
    again()
    window.addEventListener('focus', again)
    return () => window.removeEventListener('focus', again)
  }, [look])
  const { chosen, troubles } = templateSaid(kept, words)
  const field = {
    label: words('template'),
    hint: words('template.hint'),
    accept: templateEndings,
    chosen,
    says: {
      choose: words(chosen ? 'template.other' : 'template.choose'),
      remove: words('template.remove'),
      colours: words('template.colours'),
    },
    troubles,
    bring: (file: File) => {
      fail(null)
      void bring(file).catch(fail)
    },
    remove: () => void takeAway(),
  }
  return { template: kept.template, failure, field }
}
