import { useWords } from '../../state/AtlasContext'

/** The presenter's window. */
export function Presenter() {
  const words = useWords()
  return <main>{words('presenter.title')}</main>
}
