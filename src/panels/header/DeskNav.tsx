import { Layers, type LucideIcon } from 'lucide-react'
import { useAtlas, useChoice, useWords } from '../../state/AtlasContext'
import { type DeskName, deskNames } from '../../state/view'
import { Button } from '../../ui/Button'
import { PopoverButton } from '../../ui/PopoverButton'

type Props = { readonly desks: Readonly<Record<DeskName, { readonly icon: LucideIcon }>> }

/** What can be spread out on the desk below the map; a menu where the header is short. */
export function DeskNav({ desks, isMenu }: Props & { readonly isMenu: boolean }) {
  const words = useWords()
  if (!isMenu) {
    return (
      <nav className="desk-nav" aria-label={words('desk.nav')}>
        <DeskButtons desks={desks} />
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
          <DeskButtons desks={desks} onChosen={close} />
        </div>
      )}
    </PopoverButton>
  )
}

function DeskButtons({ desks, onChosen = () => {} }: Props & { readonly onChosen?: () => void }) {
  const { store } = useAtlas()
  const open = useChoice('desk')
  const words = useWords()
  return deskNames.map((desk) => {
    const Icon = desks[desk].icon
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
