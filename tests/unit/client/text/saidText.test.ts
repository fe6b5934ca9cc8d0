import { afterEach, describe, expect, it } from 'vitest'
import { commentText } from '../../../../client/text/commentText.ts'
import { lessonText, reasonText } from '../../../../client/text/saidText.ts'
import { loadWords, words } from '../../../../client/text/words.ts'
import { playMatch } from '../../../../server/scripts/playMatch.ts'
import { NO_JOURNAL } from '../../../../shared/session/journal.ts'
import { inWords } from '../../../../shared/text/message.ts'
import type { CommentMessage, Standing } from '../../../../shared/views/board.ts'
import { resultsOf } from '../../../../shared/views/resultsOf.ts'
import { standings } from '../../../../shared/views/standings.ts'

afterEach(() => loadWords([], 'en'))

const options = {
  code: 'CDFGH',
  title: '',
  seed: 3,
  preset: 'demo',
  teams: 4,
  tracks: ['tiny', 'cloud', 'edge', 'mobile'],
  bots: ['veteran', 'average', 'sotaChaser', 'speedDemon'],
  speed: 1,
  solo: false,
} as const

const session = playMatch(options, NO_JOURNAL)
const comments = session.feed.map(({ says }): CommentMessage => JSON.parse(says))
const said = (): string[] => [
  ...comments.map((says) => commentText({ says })),
  ...standings(session.state).flatMap(({ reason, lesson }: Standing) => [reasonText(reason), lessonText(lesson)]),
]

describe('what the server reports about a match', () => {
  it('[LAN5] announcements about a match name messages and values, and every page puts them into its own language', async () => {
    const english = said()
    expect(english.length).toBeGreaterThan(12)
    for (const [name] of comments) expect(Object.keys(words().commentary)).toContain(name)
    await loadWords([], 'es')
    const spanish = said()
    expect(spanish.every((text) => text !== '' && !english.includes(text))).toBe(true)
  })

  it('is the same in the results, which name their language', () => {
    const [first] = resultsOf(session.state).teams
    const [standing] = standings(session.state)
    expect(first?.reason).toBe(reasonText(standing?.reason ?? null))
    expect(resultsOf(session.state, 'es').teams[0]?.lesson).not.toBe(first?.lesson)
  })

  it('takes a text of the content in the language of the catalog, and says nothing if the catalog has no such message', () => {
    const messages = { news: (sentence: string, week: number) => `${week}: ${sentence}` }
    expect(inWords(messages, ['news', { en: 'Rain.', es: 'Llueve.' }, 3], 'es')).toBe('3: Llueve.')
    expect(inWords(messages, ['gone'] as never, 'en')).toBe('')
  })
})
