import { ExternalLink } from 'lucide-react'
import { useAtlas, useView, useWords } from '../../state/AtlasContext'
import { writeAddress } from '../../state/address'
import type { Slide } from '../../state/deck'
import { savedPlace } from '../../state/savedAddress'
import type { Talk } from '../../state/talk'
import { useIsOpen } from '../../state/useTalk'
import { openingView } from '../../state/view'
import { talkWordsIn } from '../../words/parts/talk'

type Props = { readonly talk: Talk; readonly slide: Slide }

/** Where no window shows the talk: that nothing is lost, and the way to open one, where the talk stands. */
export function StageClosed({ talk: { deck, at, seen, isOff }, slide }: Props) {
  const { atlas } = useAtlas()
  const here = useView()
  const words = useWords(talkWordsIn)
  const isOpen = useIsOpen('show')
  const shown = savedPlace(isOff ? seen : slide.address, here, atlas).view
  const view = { ...shown, screen: 'show', theme: openingView.theme, slide: { deck: deck.id, slide: at } } as const
  return (
    <div className="stage-closed" role="status">
      {isOpen ? null : (
        <div className="trouble bar">
          <p>{words('presenter.closed')}</p>
          <a className="button" href={`#${writeAddress(view)}`} target="zhangjiang-atlas-show">
            <ExternalLink size={16} aria-hidden="true" />
            {words('presenter.reopen')}
          </a>
        </div>
      )}
    </div>
  )
}
