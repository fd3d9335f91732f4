import type { ParkId } from '../../domain/atlas'
import { nameIn } from '../../domain/named'
import { extentOf } from '../../domain/parkFacts'
import { ownSourceText } from '../../drawing/noticeText'
import { useAtlas, useChoice, useWords } from '../../state/AtlasContext'
import { Button } from '../../ui/Button'

/** How the park's blocks are drawn, said in words beside the drawing. */
export function ExtentNote({ park }: { readonly park: ParkId }) {
  const { atlas, store } = useAtlas()
  const language = useChoice('language')
  const shown = useChoice('candidates')
  const words = useWords()
  const { total, drawn, candidates } = extentOf(atlas, park)
  const own = ownSourceText(atlas, park, language)
  const parts = drawn
    .map(({ precision, count }) => words('detail.blocksOf', { precision: words(`block.${precision}`), count }))
    .join(words('join.conditions'))
  return (
    <>
      {total > 0 ? <p>{words('detail.blocks', { count: total, parts })}</p> : null}
      {own ? (
        <p>
          {own}{' '}
          <Button look="link" onClick={() => store.getState().show({ desk: 'data' })}>
            {words('own.toDesk')}
          </Button>
        </p>
      ) : null}
      {candidates.length > 0 ? (
        <>
          <p>
            {words('detail.candidates', {
              count: candidates.length,
              names: candidates.map((block) => nameIn(language, block)).join(words('join.conditions')),
            })}
          </p>
          <Button
            look="link"
            className="detail-filter"
            aria-pressed={shown}
            onClick={() => store.getState().show({ candidates: !shown })}
          >
            {words('detail.showCandidates')}
          </Button>
        </>
      ) : null}
    </>
  )
}
