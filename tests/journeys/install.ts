import { ensureBrowser, ensurePoppler } from './browser'

try {
  console.log(`journeys: ${ensureBrowser()}`)
  console.log(`journeys: ${ensurePoppler()}`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
