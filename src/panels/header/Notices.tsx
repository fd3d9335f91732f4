import { useAtlas, useAtlasState, useWords } from '../../state/AtlasContext'

const reasons = ['unknown', 'malformed'] as const

/** What of a link was dropped, in words; the rest of it applies. */
export function Notices() {
  const words = useWords()
  const { store } = useAtlas()
  const notices = useAtlasState((state) => state.notices)
  return (
    <div className="notices" role="status">
      {notices.length === 0 ? null : (
        <div className="notice-card">
          {reasons.map((reason) => {
            const parts = notices.filter((notice) => notice.reason === reason)
            if (parts.length === 0) return null
            const named = parts.map(({ key, value }) => `${key}=${value}`).join('，')
            return <p key={reason}>{words(`notice.${reason}`, { parts: named })}</p>
          })}
          <button type="button" className="button" onClick={() => store.getState().notice([])}>
            {words('notice.dismiss')}
          </button>
        </div>
      )}
    </div>
  )
}
