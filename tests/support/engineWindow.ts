import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { type EngineWindow, enginePage } from './enginePage.ts'
import type { Engine } from './engines.ts'

type Size = { readonly width: number; readonly height: number }

/** Opens a window for a task and closes it afterwards; errors that the browser reported fail the test. */
export const inWindow = async <T>(
  { openWindow }: Engine,
  { width, height }: Size,
  task: (page: Page, window: EngineWindow) => Promise<T>,
): Promise<T> => {
  const window = await openWindow(width, height)
  try {
    const result = await task(enginePage(window, width, height), window)
    expect(window.errors).toEqual([])
    return result
  } finally {
    await window.close()
  }
}

/** Presses the button that saves the student's run, and returns the page that it saves. */
export const keptPage = async (page: Page, window: EngineWindow): Promise<string> => {
  await window.read(`((make) => {
    URL.createObjectURL = (blob) => {
      void blob.text().then((text) => { document.body.dataset.kept = text })
      return make(blob)
    }
  })(URL.createObjectURL.bind(URL))`)
  await page.getByRole('button', { name: 'Save my run' }).click()
  await page.locator('body[data-kept]').waitFor({ state: 'attached' })
  return String(await window.read('document.body.dataset.kept'))
}
