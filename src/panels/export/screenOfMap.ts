/** The map as it lies on the page, in CSS pixels; where none does, the window stands for it. */
export function screenOfMap(): { readonly width: number; readonly height: number } {
  const box = document.querySelector('.map-box')?.getBoundingClientRect()
  return box && box.width > 0 ? { width: box.width, height: box.height } : { width: innerWidth, height: innerHeight }
}
