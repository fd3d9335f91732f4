import { onChoice, readShapes } from '../page'
import { drawMap } from './map'

onChoice(drawMap(await readShapes()))
