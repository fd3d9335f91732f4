import { expect, test } from 'vitest'
import { sourcesUnder } from './sources'

/** Services of the browser that answer when they like, or never. */
const services = [
  /navigator\.(clipboard\.\w+|storage\.|locks\.|permissions\.)/,
  /\b(caches\.|createImageBitmap\(|indexedDB\b|getScreenDetails\(\))/,
  /document\.fonts\.(ready|load)/,
  /\.decode\(\)/,
  /serviceWorker\.(ready|register)/,
  /\b(wakeLock\.request|requestFullscreen)\b/,
  /from 'idb-keyval'/,
  /new (\w*Worker|BroadcastChannel)\(/,
]

/** Where such a service is asked without a limit beside it, and why nothing waits. */
const reasons: Readonly<Record<string, string>> = {
  'src/data/shelf.ts': 'every call goes through `answered`, which has the limit',
  'src/data/prove.ts': 'the worker has a limit of its own, after which the page proves',
  'src/data/own/redraw.ts': 'the worker has a limit of its own, after which the page does its work',
  'src/data/own/beside.ts': 'the worker has a limit of its own, after which the page does its work',
  'src/data/talkChannel.ts': 'messages are sent and heard, none is waited for',
  'src/watchForNewer.ts': 'nothing comes after it',
  'src/presentation/stage/useIdlePointerAndWakeLock.ts': 'the talk goes on while the screen’s lock is asked for',
  'src/presentation/stage/useFullScreen.ts': 'the talk goes on while full screen is asked for',
  'src/export/boundaries/gpkg/gpkgFile.ts':
    'the worker has a limit of its own, after which it is said that no file came',
  'src/export/saveSheet.ts': 'the limit begins once the picture is there',
}

/** Each file that asks one of them without a limit in the same line. */
function unlimited(): readonly string[] {
  return sourcesUnder('src').flatMap(({ path, text }) => {
    const asks = text.split('\n').filter((line) => services.some((service) => service.test(line)))
    return asks.some((line) => !line.includes('withTimeout(')) ? [path] : []
  })
}

test('every service of the browser that may never answer is asked with a limit, or nothing waits for it', () => {
  expect([...unlimited()].sort()).toEqual(Object.keys(reasons).sort())
})
