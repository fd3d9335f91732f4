import { ensureBrowser } from './browser'

try {
  console.log(`journeys: ${ensureBrowser()}`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
