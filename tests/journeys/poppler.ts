import { spawnSync } from 'node:child_process'

/** What a program of Poppler's says of a file. */
export function said(program: string, ...words: readonly string[]): string {
  const { stdout, error } = spawnSync(program, words, { encoding: 'utf8' })
  if (error) throw new Error(`${program} is missing: install poppler-utils and have it on the PATH.`)
  return stdout
}
