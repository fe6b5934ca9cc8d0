import type { common as english } from '../en/common.ts'

export const common: typeof english = {
  game: 'Iteration Tax',
  close: 'Cerrar',
  language: 'Idioma',
  languages: { auto: 'El de cada navegador', en: 'English', es: 'Español' },
  inLanguage: { en: 'In English', es: 'En español' },
}
