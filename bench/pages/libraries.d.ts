// What the pages use of the libraries that only `bench/node_modules` holds, so that types are checked without them.

declare module 'leaflet' {
  type Style = {
    stroke?: boolean
    color: string
    weight: number
    fill?: boolean
    fillColor: string
    fillOpacity: number
  }
  type Shape = {
    addTo(map: LeafletMap): Shape
    bindTooltip(text: string, options: { permanent: boolean; direction: 'center'; className: string }): Shape
    openTooltip(at: [lat: number, lng: number]): Shape
    setStyle(style: Style): Shape
    getTooltip(): { getElement(): HTMLElement | undefined } | undefined
  }
  type LeafletMap = { setView(at: [lat: number, lng: number], zoom: number): LeafletMap }
  export function map(element: HTMLElement, options: Readonly<Record<string, boolean | number>>): LeafletMap
  export function geoJSON(feature: GeoJSON.Feature, options: { interactive?: boolean; style: () => Style }): Shape
}

declare module 'ol/Feature' {
  import type Point from 'ol/geom/Point'
  import type { Style } from 'ol/style'
  export default class Feature {
    constructor(properties: { geometry: Point; park: import('../shapes').ParkShape })
    get(name: 'park'): import('../shapes').ParkShape
    setStyle(style: Style): void
  }
}

declare module 'ol/format/GeoJSON' {
  import type Feature from 'ol/Feature'
  export default class Format {
    constructor(options: { featureProjection: string })
    readFeature(feature: GeoJSON.Feature): Feature
  }
}

declare module 'ol/geom/Point' {
  export default class Point {
    constructor(at: number[])
  }
}

declare module 'ol/source/Vector' {
  import type Feature from 'ol/Feature'
  export default class VectorSource {
    constructor(options: { features: Feature[] })
  }
}

declare module 'ol/layer/Vector' {
  import type Feature from 'ol/Feature'
  import type VectorSource from 'ol/source/Vector'
  import type { Style } from 'ol/style'
  export default class VectorLayer {
    constructor(options: { source: VectorSource; style?: (feature: Feature) => Style })
    changed(): void
  }
}

declare module 'ol/View' {
  export default class View {
    constructor(options: { center: number[]; zoom: number })
  }
}

declare module 'ol/Map' {
  import type VectorLayer from 'ol/layer/Vector'
  import type View from 'ol/View'
  export default class OlMap {
    constructor(options: { target: HTMLElement; controls: []; layers: VectorLayer[]; view: View })
    on(event: 'rendercomplete', heard: () => void): void
  }
}

declare module 'ol/proj' {
  export function fromLonLat(at: number[]): number[]
}

declare module 'ol/style' {
  export class Fill {
    constructor(options: { color: string })
  }
  export class Stroke {
    constructor(options: { color: string; width: number })
  }
  export class Text {
    constructor(options: { text: string; font: string; overflow: boolean; fill: Fill; stroke: Stroke })
  }
  export class Style {
    constructor(options: { fill?: Fill; stroke?: Stroke; text?: Text })
  }
}

declare module 'echarts/components' {
  export const GeoComponent: unique symbol
}

declare module 'echarts/renderers' {
  export const CanvasRenderer: unique symbol
}

declare module 'echarts/core' {
  type Chart = { setOption(option: object): void; on(event: 'finished', heard: () => void): void }
  export function use(parts: readonly symbol[]): void
  export function registerMap(name: string, map: GeoJSON.FeatureCollection): void
  export function init(element: HTMLElement): Chart
}
