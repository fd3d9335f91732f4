import { reloadPage } from './browser/page'
import { LoadError } from './data/load'
import { Button } from './ui/Button'

const causes = {
  missing: '找不到数据文件或无法读取。请确认它与页面放在一起，再刷新本页。',
  damaged: '数据文件已损坏，不是完整的 JSON。请重新复制一份，或运行 npm run geo 重新生成。',
  refused: '数据文件未通过检查。请改正下列各处，或运行 npm run geo 重新生成。',
}

const causesEn = {
  missing: 'The data file is not there or cannot be read. Put it beside the page and reload.',
  damaged: 'The data file is damaged: it is not complete JSON. Copy it again, or run npm run geo.',
  refused: 'The data file breaks the rules below. Mend them, or run npm run geo.',
}

const shownRules = 12

/** A full page that says what is wrong and how to mend it; the words stand here because the rest may not have loaded. */
export function Failure({ error }: { readonly error: unknown }) {
  const known = error instanceof LoadError ? error : null
  const rules = known ? [...new Set(known.rules)] : [String(error)]
  return (
    <main className="failure" role="alert">
      <h1>地图打不开 · The map cannot be opened</h1>
      {known ? <p className="failure-file">{known.file}</p> : null}
      <p>{known ? causes[known.reason] : '程序出错。请刷新本页；若仍出错，请把下面的文字告诉维护者。'}</p>
      <p lang="en">
        {known ? causesEn[known.reason] : 'The program failed. Reload; if it fails again, tell the maintainer this:'}
      </p>
      <ul>
        {rules.slice(0, shownRules).map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
        {rules.length > shownRules ? (
          <li>
            另有 {rules.length - shownRules} 处 · {rules.length - shownRules} more
          </li>
        ) : null}
      </ul>
      <Button onClick={reloadPage}>刷新 · Reload</Button>
    </main>
  )
}
