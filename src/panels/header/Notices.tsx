import { useAtlas, useAtlasState, useChoice, useWords } from '../../state/AtlasContext'
import { noticeTexts } from '../../state/noticeTexts'
import { Button } from '../../ui/Button'

/** What of a link was dropped, in words; the rest of it applies. It stands on every screen. */
export function Notices() {
  const words = useWords()
  const { store } = useAtlas()
  const language = useChoice('language')
  const notices = useAtlasState((state) => state.notices)
  return (
    <div className="notices" role="status">
      {notices.length === 0 ? null : (
        <div className="message card bar notice-card">
          {noticeTexts(notices, language).map((text) => (
            <p key={text}>{text}</p>
          ))}
          <Button onClick={() => store.getState().notice([])}>{words('dismiss')}</Button>
        </div>
      )}
    </div>
  )
}
