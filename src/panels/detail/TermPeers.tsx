import type { IndustryId, Park } from '../../domain/atlas'
import { byId } from '../../domain/byId'
import { givenTo } from '../../domain/likeness'
import { nameIn } from '../../domain/named'
import { useAtlas, useChoice } from '../../state/AtlasContext'
import { Button } from '../../ui/Button'
import { wordsIn } from '../../words/words'

type Props = { readonly industry: IndustryId; readonly park: Park }

/** As many as stand beside an industry in one line. */
const shownAtMost = 2

/** The other parks to which the plan gives the industry, the first few by name. */
export function TermPeers({ industry, park }: Props) {
  const { atlas, store } = useAtlas()
  const language = useChoice('language')
  const words = wordsIn(language)
  const peers = givenTo(atlas, industry).filter((id) => id !== park.id)
  if (peers.length === 0) return null
  const named = peers.slice(0, shownAtMost).flatMap((id) => byId(atlas.parks).get(id) ?? [])
  return (
    <span className="detail-term-peers small muted">
      {words('panel.peers')}{' '}
      {named.map((peer) => (
        <Button key={peer.id} look="link" onClick={() => store.getState().show({ selection: { park: peer.id } })}>
          {nameIn(language, peer)}
        </Button>
      ))}
      {peers.length > shownAtMost ? ` ${words('panel.more', { count: peers.length })}` : null}
    </span>
  )
}
