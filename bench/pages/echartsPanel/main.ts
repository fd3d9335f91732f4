import { drawMap } from '../echarts/map'
import { onChoice, readShapes } from '../page'
import { writePanel } from './panel'
import './panel.css'

const shapes = await readShapes()
const draw = drawMap(shapes)
const write = writePanel(shapes)
onChoice((isQuiet) => {
  draw(isQuiet)
  write(isQuiet)
})
