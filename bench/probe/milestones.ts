import type { Answers } from './answers'
import { firstFrameWith, nextFrameShown } from './frames'
import type { Watch } from './probe'

/** When the stages of a page stood on the screen; each is added when it is reached. */
export function watchMilestones({ page, choosesAtOnce }: Watch, answers: Answers): Readonly<Record<string, number>> {
  const milestones: Record<string, number> = {}
  const reach = (name: string) => (shownAt: number) => {
    milestones[name] = shownAt
  }
  if (page === 'library') {
    window.addEventListener('drawn', () => void nextFrameShown().then(reach('whole')), { once: true })
  } else {
    firstFrameWith(posterStands).then(reach('poster'))
    firstFrameWith(svgStands).then(reach('svg'))
    firstFrameWith(() => document.querySelector('.surface[data-painter="webgl"]') !== null).then(reach('webgl'))
  }
  if (choosesAtOnce) chooseSoon(answers).then(reach('answered'))
  firstFrameWith(() => choice() !== null).then(reach('control'))
  return milestones
}

/** The last thing of the poster is there, so all before it is too; every park has its name. */
function posterStands(): boolean {
  return document.querySelector('#poster .attribution') !== null && namedParks('#poster') >= 22
}

function svgStands(): boolean {
  return document.getElementById('poster') === null && namedParks('.surface') > 0
}

function namedParks(within: string): number {
  const names = [...document.querySelectorAll(`${within} [data-name-of]`)].map((name) =>
    name.getAttribute('data-name-of'),
  )
  return new Set(names).size
}

/** The checkbox of the central group, by its label. */
function choice(): HTMLInputElement | null {
  const boxes = [...document.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')]
  const label = (box: HTMLInputElement) =>
    `${box.getAttribute('aria-label') ?? ''}${box.closest('label')?.textContent ?? ''}`
  return boxes.find((box) => /一区|中心辐射区/.test(label(box))) ?? null
}

/** Chooses in the first frame that offers the choice; gives when the answer stood on the screen. */
function chooseSoon(answers: Answers): Promise<number> {
  return new Promise((resolve) => {
    const step = () => {
      const box = choice()
      if (!box) {
        requestAnimationFrame(step)
        return
      }
      answers.await()
      const clicked = performance.now()
      box.click()
      answers.answer().then((milliseconds) => resolve(clicked + milliseconds))
    }
    requestAnimationFrame(step)
  })
}
