import { ensureBrowser, ensureGdal, ensurePoppler } from './browser'

try {
  console.log(`journeys: ${ensureBrowser()}`)
  console.log(`journeys: ${ensurePoppler()}`)
  console.log(`journeys: ${ensureGdal()}`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
