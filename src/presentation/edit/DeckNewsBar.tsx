import { Button } from '../../ui/Button'
import type { DeckDeskState } from './useDeckDesk'

type Props = { readonly desk: DeckDeskState; readonly refused: readonly string[] }

/** As many reasons as are read; the rest is counted. */
const mostReasons = 5

/** What the user has to know: what was not kept, what another tab did, why a file was refused, what can come back. */
export function DeckNewsBar({ desk: { id, open, words, hush, restoreDeck }, refused }: Props) {
  const { trouble, news, unreadable, removals } = open
  const unread = open.decks.get(id)?.unread.length ?? 0
  const removed = removals.at(-1)
  const more = refused.length - mostReasons
  return (
    <>
      {trouble ? (
        <p role="alert" className="deck-news bar trouble">
          {words(`deck.trouble.${trouble}`)}
        </p>
      ) : null}
      {news ? (
        <p role="alert" className="deck-news bar trouble">
          {words(`deck.${news.what}`, { name: news.name })}
          <Button look="quiet" onClick={hush}>
            {words('dismiss')}
          </Button>
        </p>
      ) : null}
      {unreadable > 0 ? (
        <p className="deck-news bar trouble">{words('deck.unreadable', { count: unreadable })}</p>
      ) : null}
      {unread > 0 ? <p className="deck-news bar trouble">{words('deck.unread', { count: unread })}</p> : null}
      {refused.length > 0 ? (
        <div role="alert" className="deck-news bar trouble">
          <p>{words('deck.refused')}</p>
          <ul>
            {refused.slice(0, mostReasons).map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
            {more > 0 ? <li>{words('file.more', { count: more })}</li> : null}
          </ul>
        </div>
      ) : null}
      {removed ? (
        <p className="deck-news bar deck-restore">
          {words('deck.deckRemoved', { name: removed.history.deck.name })}
          <Button look="quiet" onClick={restoreDeck}>
            {words('deck.restore')}
          </Button>
        </p>
      ) : null}
    </>
  )
}
