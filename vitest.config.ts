import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { printFont } from './build/printFont.ts'

/** Rules run in Node; a screen's test asks for a page with `// @vitest-environment jsdom` in its first line. */
export default defineConfig({
  plugins: [react(), printFont()],
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/journeys/**'],
    environment: 'node',
    // A page that others can open, as most are; its links are whole.
    environmentOptions: { jsdom: { url: 'https://atlas.example/' } },
    setupFiles: 'tests/setup.ts',
    maxWorkers: 2,
    // Modules are loaded once a worker, not once a file: what a test changes of the world it gives back (`tests/setup.ts`).
    pool: 'threads',
    isolate: false,
    // Long enough for a machine that has much else to do; a test that fails by load would prove nothing.
    testTimeout: 120_000,
  },
})
