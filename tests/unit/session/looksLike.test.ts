import { describe, expect, it } from 'vitest'
import { looksLike } from '../../../server/session/looksLike.ts'

describe('a name', () => {
  it.each([
    ['\u0391da', 'Ada', 'a Greek Alpha'],
    ['\u0410da', 'Ada', 'a Cyrillic A'],
    ['\u0430d\u0430', 'ADA', 'small Cyrillic letters'],
    ['\uff21da', 'Ada', 'a letter of full width'],
    ['\u{1d400}da', 'Ada', 'a letter of mathematics'],
    ['\u0399an', 'Ian', 'a Greek Iota'],
    ['\u0406an', 'ian', 'a Ukrainian I'],
    ['\u041dUGO', 'Hugo', 'a Cyrillic En'],
    ['Z\u043e\u0301e', 'Z\u00f3e', 'a Cyrillic o with an accent'],
    ['J\u043es\u0435', 'Jose', 'two Cyrillic letters'],
    ['\u0251da', 'ada', 'a phonetic letter'],
    ['\u0639\u0644\u06cc\u200c\u0631\u0636\u0627', '\u0639\u0644\u06cc\u0631\u0636\u0627', 'a joiner that nobody sees'],
  ])('[SEA15] a name whose letters look like those of a name in the room is taken: %s and %s, %s', (name, other) => {
    expect(looksLike(name, other)).toBe(true)
    expect(looksLike(other, name)).toBe(true)
  })

  it.each([
    ['Ian', 'Lan'],
    ['Ian', 'lan'],
    ['\u0399an', 'Lan'],
    ['Al', 'AI'],
    ['B0b', 'Bob'],
    ['Ann1', 'Annl'],
    ['Arno', 'Amo'],
    ['Asl\u0131', 'Asli'],
    ['Jos\u00e9', 'Jose'],
    ['S\u00f8ren', 'Soren'],
    ['\u0141ukasz', 'Lukasz'],
    ['\u0410\u043d\u043d\u0430', 'Anna'],
    ['\u0418\u0432\u0430\u043d', 'Ivan'],
    ['\u674e', '\u5b63'],
    ['\ud83c\udf93 x', '\ud83d\ude80 x'],
  ])('[SEA16] names that people tell apart are two names: %s and %s', (name, other) => {
    expect(looksLike(name, other)).toBe(false)
  })
})
