import {
  ChevronLeft,
  ChevronRight,
  CircleHelp,
  Flashlight,
  LayoutGrid,
  LogOut,
  Maximize,
  MonitorUp,
  Moon,
  Pause,
  Pen,
  Play,
  Search,
  Sun,
} from 'lucide-react'
import type { MouseEvent } from 'react'
import { useAtlas, useAtlasState, useWords } from '../../state/AtlasContext'
import { talkWordsIn } from '../../words/parts/talk'
import type { Command } from './keys'
import type { StageAids } from './stageCommands'
import type { FullScreenWay } from './useFullScreen'

type Props = {
  readonly obey: (command: Command) => void
  readonly aids: StageAids
  readonly plays: boolean
  readonly fullScreen: Pick<FullScreenWay, 'isOffered' | 'enter'>
}

/** What the keys do, as buttons at the lower left that show while the pointer moves. */
export function StageTools({ obey, aids, plays, fullScreen }: Props) {
  const { store } = useAtlas()
  const words = useWords(talkWordsIn)
  const isDark = useAtlasState(({ view }) => view.theme === 'projector-dark')
  const tools = [
    ['back', ChevronLeft, null],
    ['next', ChevronRight, null],
    ['grid', LayoutGrid, aids.over === 'grid'],
    ['search', Search, aids.filters],
    ['pen', Pen, aids.tool === 'pen'],
    ['spotlight', Flashlight, aids.tool === 'spotlight'],
    ['play', plays ? Pause : Play, plays],
    ['presenter', MonitorUp, null],
    ['help', CircleHelp, aids.over === 'help'],
  ] as const
  // After a click the keys are the talk's again, not the button's.
  const press = (act: () => void) => (event: MouseEvent<HTMLElement>) => {
    if (event.detail > 0) event.currentTarget.blur()
    act()
  }
  return (
    <div className="stage-tools" role="toolbar" aria-label={words('talk.tools')}>
      {tools.map(([command, Icon, isOn]) => (
        <button
          key={command}
          type="button"
          aria-label={words(`talk.tool.${command}`)}
          title={words(`talk.tool.${command}`)}
          aria-pressed={isOn ?? undefined}
          onClick={press(() => obey(command))}
        >
          <Icon size={22} aria-hidden="true" />
        </button>
      ))}
      <button
        type="button"
        aria-label={words(isDark ? 'talk.tool.bright' : 'talk.tool.dark')}
        title={words(isDark ? 'talk.tool.bright' : 'talk.tool.dark')}
        onClick={press(() => store.getState().show({ theme: isDark ? 'projector' : 'projector-dark' }))}
      >
        {isDark ? <Sun size={22} aria-hidden="true" /> : <Moon size={22} aria-hidden="true" />}
      </button>
      {fullScreen.isOffered ? (
        <button
          type="button"
          aria-label={words('talk.tool.fullScreen')}
          title={words('talk.tool.fullScreen')}
          onClick={press(fullScreen.enter)}
        >
          <Maximize size={22} aria-hidden="true" />
        </button>
      ) : null}
      <button type="button" aria-label={words('talk.end')} title={words('talk.end')} onClick={press(() => obey('end'))}>
        <LogOut size={22} aria-hidden="true" />
      </button>
    </div>
  )
}
