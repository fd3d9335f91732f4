import { BookOpen, ListFilter } from 'lucide-react'
import { type ComponentProps, memo } from 'react'
import { titleOf } from '../../domain/edition'
import { useAtlas, useAtlasState, useWords } from '../../state/AtlasContext'
import { ExportButton } from '../export/ExportButton'
import { SavedViews } from '../saved/SavedViews'
import { DeskNav } from './DeskNav'
import { Settings } from './Settings'
import { ShareButton } from './ShareButton'

type Props = Pick<ComponentProps<typeof DeskNav>, 'desks'> & {
  /** The button of the filters' drawer, where there is one. */
  readonly drawer: { readonly isOpen: boolean; readonly toggle: () => void } | null
  readonly isShort: boolean
}

export const TopBar = memo(({ desks, drawer, isShort }: Props) => {
  const words = useWords()
  const { atlas, store } = useAtlas()
  const language = useAtlasState(({ view }) => view.language)
  const isZone = useAtlasState(({ view: { selection } }) => selection !== null && 'zone' in selection)
  return (
    <header className="top">
      {drawer ? (
        <button
          type="button"
          className="top-button drawer-button"
          aria-expanded={drawer.isOpen}
          onClick={drawer.toggle}
        >
          <ListFilter size={18} aria-hidden="true" />
          <span>{words('filters')}</span>
        </button>
      ) : null}
      <h1>{words('title')}</h1>
      <p className="subtitle">{titleOf(atlas, language)}</p>
      <div className="top-actions">
        <DeskNav desks={desks} isMenu={isShort} />
        <button
          type="button"
          className="top-button"
          aria-pressed={isZone}
          aria-label={words('settings.zone')}
          onClick={() => store.getState().show({ selection: isZone ? null : { zone: true } })}
        >
          <BookOpen size={18} aria-hidden="true" />
          <span className="top-button-name">{words('settings.zone')}</span>
        </button>
        <SavedViews />
        <ShareButton />
        <ExportButton />
        <Settings />
      </div>
    </header>
  )
})
