import { spawn } from 'node:child_process'

/** What `npm test` runs: the scripts of a stage side by side, one stage after the other. */
const stages: readonly (readonly string[])[] = [
  ['build', 'types'],
  ['build:single', 'lint', 'dead', 'geo:check'],
  ['unit'],
  ['journeys'],
]

type Run = { readonly script: string; readonly seconds: number; readonly code: number }

const done: Run[] = []
for (const stage of stages) {
  const isAlone = stage.length === 1
  done.push(...(await Promise.all(stage.map((script) => run(script, isAlone)))))
  if (done.some(({ code }) => code !== 0)) break
}
for (const { script, seconds, code } of done) {
  console.log(`${script.padEnd(14)} ${String(Math.round(seconds)).padStart(5)} s${code === 0 ? '' : '  failed'}`)
}
process.exitCode = done.some(({ code }) => code !== 0) ? 1 : 0

/** Runs a script of package.json; of several at once each says what it has to say in one piece. */
function run(script: string, isAlone: boolean): Promise<Run> {
  const start = performance.now()
  return new Promise((resolve) => {
    const child = spawn('npm', ['run', '--silent', script], { stdio: ['ignore', isAlone ? 'inherit' : 'pipe', 'pipe'] })
    const said: Buffer[] = []
    child.stdout?.on('data', (piece: Buffer) => said.push(piece))
    child.stderr?.on('data', (piece: Buffer) => (isAlone ? process.stderr.write(piece) : said.push(piece)))
    child.on('close', (code) => {
      if (said.length > 0) console.log(`${script}:\n${Buffer.concat(said).toString()}`)
      resolve({ script, seconds: (performance.now() - start) / 1000, code: code ?? 1 })
    })
  })
}
