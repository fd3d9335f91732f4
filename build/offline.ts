import type { PluginOption } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import { description } from './description.ts'

const ink = '#22303a'

/**
 * The site as an app that installs and needs no network after the first visit: every built file is kept, and nothing of
 * any other host. A newer version waits until it is asked for; the page registers all this itself, once it is idle.
 */
export function offline(): PluginOption {
  return VitePWA({
    registerType: 'prompt',
    injectRegister: false,
    manifest: {
      id: './',
      name: '张江空间布局图',
      short_name: '张江布局图',
      description: description(),
      lang: 'zh-CN',
      start_url: './',
      scope: './',
      display: 'standalone',
      theme_color: ink,
      background_color: '#d3e2e8',
      icons: [
        { src: 'icons/app-192.png', sizes: '192x192', type: 'image/png' },
        { src: 'icons/app-512.png', sizes: '512x512', type: 'image/png' },
        { src: 'icons/app-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
      ],
    },
    workbox: {
      globPatterns: ['**/*.*'],
      globIgnores: ['screenshot.png', '**/*.map'],
      // The largest part is MapLibre's; a file past this size would silently be left out.
      maximumFileSizeToCacheInBytes: 20_000_000,
      inlineWorkboxRuntime: true,
      sourcemap: false,
    },
  })
}
