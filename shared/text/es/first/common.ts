import type { common as english } from '../../en/first/common.ts'

export const common: typeof english = {
  game: 'Iteration Tax',
  close: 'Cerrar',
  fromInstructor: 'De tu docente',
  rehearsal: 'Ensayo',
  understood: 'Vale',
  partMissing: 'Una parte de esta página no se ha cargado. Comprueba la red y vuelve a cargarla.',
  loadAgain: 'Volver a cargar la página',
  language: 'Idioma',
  languages: { auto: 'El de cada navegador', en: 'English', es: 'Español' },
  inLanguage: { en: 'In English', es: 'En español' },
}
