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
import { useAtlas, useAtlasState, useWords } from '../../state/AtlasContext'
import { talkWordsIn } from '../../words/parts/talk'
import { TalkButton } from '../presenter/TalkButton'
import type { Command } from './keys'
import type { StageAids } from './stageCommands'
import type { FullScreenWay } from './useFullScreen'

type Props = {
  readonly obey: (command: Command) => void
  readonly aids: StageAids
  readonly plays: boolean
  readonly fullScreen: Pick<FullScreenWay, 'isOffered' | 'enter'>
}

/** What the keys do, as buttons at the lower right that show while the pointer moves; each says its name where it is pointed at. */
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
  const light = words(isDark ? 'talk.tool.bright' : 'talk.tool.dark')
  return (
    <div className="stage-tools" role="toolbar" aria-label={words('talk.tools')}>
      {tools.map(([command, Icon, isOn]) => (
        <TalkButton
          key={command}
          look="icon"
          hint={false}
          label={words(`talk.tool.${command}`)}
          isOn={isOn ?? undefined}
          act={() => obey(command)}
        >
          <Icon size={22} aria-hidden="true" />
        </TalkButton>
      ))}
      <TalkButton
        look="icon"
        hint={false}
        label={light}
        act={() => store.getState().show({ theme: isDark ? 'projector' : 'projector-dark' })}
      >
        {isDark ? <Sun size={22} aria-hidden="true" /> : <Moon size={22} aria-hidden="true" />}
      </TalkButton>
      {fullScreen.isOffered ? (
        <TalkButton look="icon" hint={false} label={words('talk.tool.fullScreen')} act={fullScreen.enter}>
          <Maximize size={22} aria-hidden="true" />
        </TalkButton>
      ) : null}
      <TalkButton look="icon" hint={false} label={words('talk.end')} act={() => obey('end')}>
        <LogOut size={22} aria-hidden="true" />
      </TalkButton>
    </div>
  )
}
