/** A ref for what comes next: it takes the focus that was lost because the control that had it is gone. */
export const keepFocus = (element: HTMLElement | null): void => {
  const { activeElement } = document
  if (element && (activeElement === null || activeElement === document.body)) element.focus({ preventScroll: true })
}
