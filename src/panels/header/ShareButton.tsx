import { Check, Link2 } from 'lucide-react'
import { pageAddress } from '../../browser/page'
import { useAtlas, useWords } from '../../state/AtlasContext'
import { linkElsewhere } from '../../state/linkElsewhere'
import { CopyButton } from '../../ui/CopyButton'

/** Copies what of the link to this view means something to others, and says what it lacks. */
export function ShareButton() {
  const { store } = useAtlas()
  const words = useWords()
  const link = () => linkElsewhere(pageAddress(), store.getState().view)
  const note = () => {
    const { lacks } = link()
    return lacks && words(`link.lacks.${lacks}`)
  }
  return (
    <CopyButton
      look="plain"
      says={words('settings.shareLink')}
      copied={words('copied')}
      byHand={words('settings.copyByHand')}
      text={() => link().toCopy}
      note={note}
    >
      {(isCopied) => (
        <>
          {isCopied ? <Check size={18} aria-hidden="true" /> : <Link2 size={18} aria-hidden="true" />}
          <span className="button-name share-name" data-copied={isCopied}>
            <span>{words('settings.share')}</span>
            <span>{words('copied')}</span>
          </span>
        </>
      )}
    </CopyButton>
  )
}
