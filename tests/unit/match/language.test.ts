import { expect, it } from 'vitest'
import { applyAll, hostCommand, match, refusal, seatCommand } from '../../support/matchBuilder.ts'

it("[LAN6] the host chooses a session's language when creating it, and can change it at any time", () => {
  expect(match({}).settings.language).toBe('auto')
  const made = match({ language: 'es' })
  expect(made.settings.language).toBe('es')
  const begun = applyAll(made, hostCommand({ type: 'goOn' }), hostCommand({ type: 'setLanguage', language: 'en' }))
  expect(begun.settings.language).toBe('en')
  expect(refusal(begun, seatCommand('s1', { type: 'setLanguage', language: 'es' } as never))).toBe('notAllowed')
})
