import { useEffect, useLayoutEffect } from 'react'
import { isOpen } from '../../domain/filter'
import { panelName } from '../../drawing/panelName'
import { sentenceOf } from '../../drawing/sentence'
import { useAtlas, useAtlasState, useChoice, useWords } from '../../state/AtlasContext'

/** Brings the document's language, theme and title to the view; the presenter's window has a title of its own. */
export function useDocument() {
  const words = useWords()
  const { atlas } = useAtlas()
  const language = useChoice('language')
  const theme = useChoice('theme')
  const filter = useChoice('filter')
  const selection = useChoice('selection')
  const isPresenter = useAtlasState(({ view }) => view.screen === 'presenter')
  useLayoutEffect(() => {
    const { documentElement } = document
    documentElement.lang = language === 'zh' ? 'zh-CN' : 'en'
    documentElement.dataset.theme = theme
  }, [language, theme])
  useEffect(() => {
    if (isPresenter) return
    const isZone = selection !== null && 'zone' in selection
    const panel = isZone ? '' : panelName(atlas, { selection, language })
    const about = panel || (isOpen(filter) ? '' : sentenceOf(atlas, filter, language))
    const title = about ? `${about} · ${words('title')}` : words('title')
    // Browsers draw their tabs anew for a title, and meanwhile the answer in the page would wait.
    const later = setTimeout(() => {
      document.title = title
    }, titleDelay)
    return () => clearTimeout(later)
  }, [atlas, selection, filter, language, words, isPresenter])
}

/** Milliseconds from a choice until the title says it: the answer stands by then. */
const titleDelay = 100
