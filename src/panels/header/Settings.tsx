import { Settings2 } from 'lucide-react'
import { useAtlas, useChoice, useWords } from '../../state/AtlasContext'
import { painters, themes } from '../../state/view'
import { Field } from '../../ui/Field'
import { PopoverButton } from '../../ui/PopoverButton'
import { Segmented } from '../../ui/Segmented'
import { WordHelp } from '../facts/WordHelp'

export function Settings() {
  const words = useWords()
  return (
    <PopoverButton
      label={words('settings.title')}
      name={words('settings.title')}
      icon={<Settings2 size={18} aria-hidden="true" />}
    >
      <SettingsForm />
    </PopoverButton>
  )
}

function SettingsForm() {
  const words = useWords()
  const { store } = useAtlas()
  const language = useChoice('language')
  const theme = useChoice('theme')
  const painter = useChoice('painter')
  const candidates = useChoice('candidates')
  const { show } = store.getState()
  return (
    <div className="stack">
      <Segmented
        label={words('settings.language')}
        value={language}
        options={[
          { value: 'zh', name: '中文' },
          { value: 'en', name: 'English' },
        ]}
        onChange={(next) => show({ language: next })}
      />
      <Segmented
        label={words('settings.theme')}
        value={theme}
        options={themes.map((value) => ({ value, name: words(`settings.theme.${value}`) }))}
        onChange={(next) => show({ theme: next })}
      />
      <Segmented
        help={<WordHelp word="painter" />}
        label={words('settings.painter')}
        value={painter}
        options={painters.map((value) => ({ value, name: words(`settings.painter.${value}`) }))}
        onChange={(next) => show({ painter: next })}
      />
      <Field isTick label={words('settings.candidates')}>
        <input type="checkbox" checked={candidates} onChange={() => show({ candidates: !candidates })} />
      </Field>
    </div>
  )
}
