import { whole } from './loadPart.ts'

/**
 * Starts a worker from its built file, once that is there. An error in it is thrown again in the page, which tells of it. In the built client a
 * worker is a plain script, because Firefox knows no modules there before 114.
 */
export const openWorker = async (file: string, name = ''): Promise<Worker> => {
  await whole(new URL(file, location.href).href)
  const opened = new Worker(file, { name, type: import.meta.env.DEV ? 'module' : 'classic' })
  opened.onerror = ({ message }) => {
    throw new Error(message)
  }
  return opened
}
