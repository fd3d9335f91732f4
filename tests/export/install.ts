import { ensureOffice } from './office'

try {
  console.log(`exports: ${ensureOffice()}`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
