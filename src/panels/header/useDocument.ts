import { useLayoutEffect } from 'react'
import { byId } from '../../domain/byId'
import { isOpen } from '../../domain/filter'
import { nameIn } from '../../domain/named'
import { sentenceOf } from '../../drawing/sentence'
import { useAtlas, useAtlasState, useWords } from '../../state/AtlasContext'
import { selectedPark } from '../../state/view'

/** Brings the document's language, theme and title to the view. */
export function useDocument() {
  const words = useWords()
  const { atlas } = useAtlas()
  const language = useAtlasState(({ view }) => view.language)
  const theme = useAtlasState(({ view }) => view.theme)
  const filter = useAtlasState(({ view }) => view.filter)
  const selected = useAtlasState(({ view }) => selectedPark(view))
  useLayoutEffect(() => {
    const { documentElement } = document
    documentElement.lang = language === 'zh' ? 'zh-CN' : 'en'
    documentElement.dataset.theme = theme
  }, [language, theme])
  useLayoutEffect(() => {
    const park = selected ? byId(atlas.parks).get(selected) : undefined
    const about = park ? nameIn(language, park) : isOpen(filter) ? '' : sentenceOf(atlas, filter, language)
    document.title = about ? `${about} · ${words('title')}` : words('title')
  }, [atlas, selected, filter, language, words])
}
