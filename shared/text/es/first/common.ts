import type { common as english } from '../../en/first/common.ts'

export const common: typeof english = {
  game: 'Iteration Tax',
  close: 'Cerrar',
  fromInstructor: 'De tu docente',
  rehearsal: 'Práctica',
  understood: 'Entendido',
  partMissing: 'No se cargó una parte de esta página. Revisa tu red y vuelve a cargar la página.',
  loadAgain: 'Volver a cargar la página',
  language: 'Idioma',
  languages: { auto: 'El de cada navegador', en: 'English', es: 'Español' },
  inLanguage: { en: 'In English', es: 'En español' },
}
