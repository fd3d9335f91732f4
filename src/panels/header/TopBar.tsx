import { BookOpen, ListFilter, MonitorPlay } from 'lucide-react'
import { type ComponentProps, memo } from 'react'
import { titleOf } from '../../domain/edition'
import { useAtlas, useAtlasState, useWords } from '../../state/AtlasContext'
import { Button } from '../../ui/Button'
import { ExportButton } from '../export/ExportButton'
import { SavedViews } from '../saved/SavedViews'
import { DeskNav } from './DeskNav'
import { Settings } from './Settings'
import { ShareButton } from './ShareButton'

type Props = Pick<ComponentProps<typeof DeskNav>, 'desks'> & {
  /** The button of the filters' drawer, where there is one. */
  readonly drawer: { readonly isOpen: boolean; readonly toggle: () => void } | null
  readonly isShort: boolean
  /** Begins a talk. */
  readonly present: () => void
}

export const TopBar = memo(({ desks, drawer, isShort, present }: Props) => {
  const words = useWords()
  const { atlas, store } = useAtlas()
  const language = useAtlasState(({ view }) => view.language)
  const isZone = useAtlasState(({ view: { selection } }) => selection !== null && 'zone' in selection)
  return (
    <header className="top">
      {drawer ? (
        <Button look="plain" className="drawer-button" aria-expanded={drawer.isOpen} onClick={drawer.toggle}>
          <ListFilter size={18} aria-hidden="true" />
          <span>{words('filters')}</span>
        </Button>
      ) : null}
      <h1 className="ellipsis">{words('title')}</h1>
      <p className="subtitle ellipsis">{titleOf(atlas, language)}</p>
      <div className="top-actions">
        <DeskNav desks={desks} isMenu={isShort} />
        <Button look="plain" className="present-button" label={words('settings.present')} onClick={present}>
          <MonitorPlay size={18} aria-hidden="true" />
          <span className="button-name">{words('settings.presentShort')}</span>
        </Button>
        <Button
          look="plain"
          aria-pressed={isZone}
          aria-label={words('settings.zone')}
          onClick={() => store.getState().show({ selection: isZone ? null : { zone: true } })}
        >
          <BookOpen size={18} aria-hidden="true" />
          <span className="button-name">{words('settings.zone')}</span>
        </Button>
        <SavedViews />
        <ShareButton />
        <ExportButton />
        <Settings />
      </div>
    </header>
  )
})
