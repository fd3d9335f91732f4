import { defineConfig } from '@playwright/test'
import { browserPath } from './tests/journeys/browser'
import type { Options } from './tests/journeys/journey'

const port = 4199
/** A server of the production build that runs already; without it the journeys serve `dist` themselves. */
const served = process.env.JOURNEY_URL
const executablePath = browserPath()

/** What is about WebGL, or holds the two painters to each other. */
const aboutWebgl = ['painters.journey.ts', 'handover.journey.ts']

/** The SVG painter's machine: no graphics card; WebGL is there, in software, for the journeys that turn to it. */
const withoutCard = ['--enable-unsafe-swiftshader']
/** The WebGL painter's machine: an emulated card. It draws no more than the WebGL, for which alone it is not too slow. */
const emulatedCard = [
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  '--disable-gpu-rasterization',
]

/**
 * What the browser leaves out, as one list, of which it heeds the last: Playwright's own, and the pages of the address bar's
 * suggestions, which every window draws anew and nobody sees, a quarter of the machine's work.
 */
const leftOut = [
  ...['AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose', 'HttpsFirstBalancedModeAutoEnable'],
  ...['HttpsUpgrades', 'LensOverlay', 'MediaRouter', 'NetworkTimeServiceQuerying', 'OptimizationHints', 'PaintHolding'],
  ...['PreconnectToSearch', 'ThirdPartyStoragePartitioning', 'WebUIOmniboxPopup', 'WebUIOmniboxAimPopup'],
]

const launched = (more: readonly string[]) => ({
  ...(executablePath ? { executablePath } : {}),
  args: [
    '--no-sandbox',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    `--disable-features=${leftOut.join()}`,
    // No other host is found; the journeys say which was asked for.
    '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost',
    ...more,
  ],
})

export default defineConfig<Options>({
  testDir: 'tests/journeys',
  testMatch: '*.journey.ts',
  fullyParallel: true,
  workers: 2,
  timeout: 180_000,
  expect: { timeout: 12_000 },
  // A journey that passes only at its second walk is named as flaky at the end: it is to be mended, and stops nobody.
  retries: 1,
  reporter: [['list']],
  use: {
    baseURL: served ?? `http://localhost:${port}/`,
    viewport: { width: 1280, height: 720 },
    locale: 'zh-CN',
    // Only the journeys about it meet the site that the browser keeps; the others meet the one that is served.
    serviceWorkers: 'block',
  },
  projects: [
    { name: 'svg', use: { painter: 'svg', launchOptions: launched(withoutCard) }, testIgnore: aboutWebgl },
    {
      name: 'webgl',
      use: { painter: 'webgl', launchOptions: launched(emulatedCard) },
      // Names, panels and gestures are the same over either painter: besides, only what it draws or answers itself.
      grep: new RegExp(['@painter', ...aboutWebgl].join('|')),
    },
  ],
  ...(served
    ? {}
    : {
        webServer: {
          command: `npx vite preview --port ${port} --strictPort`,
          url: `http://localhost:${port}/`,
          reuseExistingServer: false,
        },
      }),
})
