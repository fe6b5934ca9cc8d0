import { useState } from 'preact/hooks'
import { NetworkError } from '../../net/networkError.ts'
import { request } from '../../net/request.ts'
import { words } from '../../text/words.ts'
import { Button } from '../../ui/Button.tsx'
import { saveFile } from '../../ui/saveFile.ts'
import { usePlay } from '../state/play.ts'
import { holdHomework } from './holdHomework.ts'

/** Loads what makes a result file. Such a session goes on without a network, so the page loads it at the start. */
export const loadHandIn = () => import('./handIn.ts')

const journalOf = async (code: string, hostKey: string): Promise<string | null> => {
  try {
    const headers = { authorization: `Bearer ${hostKey}` }
    const response = await request(`/api/sessions/${code}/journal.ndjson`, { headers })
    return response.ok ? await response.text() : null
  } catch (error) {
    if (error instanceof NetworkError) return null
    throw error
  }
}

/** Offers the result file of an assignment once the session is over. */
export const SaveHomework = () => {
  const { match } = usePlay()
  const [problem, setProblem] = useState('')
  const text = words().play.handIn
  const save = async () => {
    const { handIn, readHomework } = await loadHandIn()
    const { code } = match.value
    const homework = readHomework(code)
    const journal = homework && (await journalOf(code, homework.hostKey))
    const file = homework && journal ? handIn(homework, journal) : null
    setProblem(file ? '' : text.failed)
    if (!file || !homework) return
    saveFile(new Blob([file], { type: 'text/plain' }), `homework-${homework.id.replace(/[^\w-]/g, '_')}.txt`)
    await holdHomework(code, homework.hostKey, false)
  }
  return (
    <section class="card card-tint">
      <h3>{text.title}</h3>
      <p>{text.what}</p>
      <Button onClick={save}>{text.button}</Button>
      {problem && <p role="alert">{problem}</p>}
    </section>
  )
}
