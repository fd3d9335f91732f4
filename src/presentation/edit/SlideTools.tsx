import { ArrowDown, ArrowUp, Check, Copy, Link2, Trash2 } from 'lucide-react'
import type { ReactNode } from 'react'
import { useAtlas } from '../../state/AtlasContext'
import { numberOf, type Slide } from '../../state/deck'
import { Button } from '../../ui/Button'
import { CopyButton } from '../../ui/CopyButton'
import { slideLink } from './slideLink'
import type { OnDesk } from './useDeckDesk'
import type { SlideActs } from './useSlideActs'

type Props = { readonly desk: OnDesk; readonly slide: Slide; readonly acts: SlideActs }

/** Which slide it is, and what can be done with it as a whole. */
export function SlideTools({ desk: { deck, words, isOwn }, slide, acts }: Props) {
  const { atlas } = useAtlas()
  const at = numberOf(deck, slide.id)
  const link = () => slideLink(atlas, deck.id, slide)
  const note = () => {
    const { lacks } = link()
    return lacks && words(`link.lacks.${lacks}`)
  }
  const count = deck.slides.length
  return (
    <div className="line deck-tools">
      <h3>{words('deck.nth', { at, count })}</h3>
      {isOwn ? (
        <>
          <Tool says={words('deck.up')} isIdle={at === 1} act={() => acts.step(slide, -1)}>
            <ArrowUp size={16} aria-hidden="true" />
          </Tool>
          <Tool says={words('deck.down')} isIdle={at === count} act={() => acts.step(slide, 1)}>
            <ArrowDown size={16} aria-hidden="true" />
          </Tool>
          <Tool says={words('deck.duplicate')} act={() => acts.duplicate(slide)}>
            <Copy size={16} aria-hidden="true" />
          </Tool>
        </>
      ) : null}
      <CopyButton
        look="icon"
        says={words('deck.copyLink')}
        copied={words('copied')}
        byHand={words('deck.copyByHand')}
        text={() => link().toCopy}
        note={note}
      >
        {(isCopied) => (isCopied ? <Check size={16} aria-hidden="true" /> : <Link2 size={16} aria-hidden="true" />)}
      </CopyButton>
      {isOwn ? (
        <Tool says={words('deck.remove')} act={() => acts.remove(slide)}>
          <Trash2 size={16} aria-hidden="true" />
        </Tool>
      ) : null}
    </div>
  )
}

type ToolProps = {
  readonly says: string
  readonly act: () => void
  /** It keeps the focus, so it is not disabled where it has nothing to do. */
  readonly isIdle?: boolean
  readonly children: ReactNode
}

function Tool({ says, act, isIdle = false, children }: ToolProps) {
  return (
    <Button look="icon" label={says} aria-disabled={isIdle} onClick={act}>
      {children}
    </Button>
  )
}
