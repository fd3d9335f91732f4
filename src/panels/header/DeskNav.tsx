import { Columns3, FileText, Gauge, Grid3x3, Layers, MessageCircleQuestion, Presentation } from 'lucide-react'
import { useAtlas, useChoice, useWords } from '../../state/AtlasContext'
import { type DeskName, desks } from '../../state/view'
import { Button } from '../../ui/Button'
import { PopoverButton } from '../../ui/PopoverButton'

const icons: Readonly<Record<DeskName, typeof Grid3x3>> = {
  matrix: Grid3x3,
  compare: Columns3,
  indicators: Gauge,
  plan: FileText,
  questions: MessageCircleQuestion,
  deck: Presentation,
}

/** What can be spread out on the desk below the map; a menu where the header is short. */
export function DeskNav({ isMenu }: { readonly isMenu: boolean }) {
  const words = useWords()
  if (!isMenu) {
    return (
      <nav className="desk-nav" aria-label={words('desk.nav')}>
        <DeskButtons />
      </nav>
    )
  }
  return (
    <PopoverButton
      label={words('desk.nav')}
      icon={<Layers size={18} aria-hidden="true" />}
      name={words('desk.navShort')}
    >
      {(close) => (
        <div className="desk-menu">
          <DeskButtons onChosen={close} />
        </div>
      )}
    </PopoverButton>
  )
}

function DeskButtons({ onChosen = () => {} }: { readonly onChosen?: () => void }) {
  const { store } = useAtlas()
  const open = useChoice('desk')
  const words = useWords()
  return desks.map((desk) => {
    const Icon = icons[desk]
    return (
      <Button
        key={desk}
        look="plain"
        aria-pressed={open === desk}
        onClick={() => {
          store.getState().show({ desk: open === desk ? null : desk })
          onChosen()
        }}
      >
        <Icon size={17} aria-hidden="true" />
        <span>{words(`desk.${desk}`)}</span>
      </Button>
    )
  })
}
