import type { common as english } from '../../en/first/common.ts'

export const common: typeof english = {
  game: 'Iteration Tax',
  close: 'Cerrar',
  fromInstructor: 'De tu docente',
  rehearsal: 'Práctica',
  understood: 'Entendido',
  partMissing:
    'Una parte de esta página todavía no se carga. La red está lenta o se interrumpió; la página sigue intentando.',
  blocked:
    'Esta red bloquea los WebSockets. La página está probando otra forma de conectarse. Si no lo logra, usa otra red.',
  brokeTitle: 'Algo falló en esta página.',
  broke: (code: string) =>
    `Algo falló en esta página. Vuelve a cargarla. Si eso no ayuda, dile este código a tu docente: ${code}`,
  loadAgain: 'Volver a cargar la página',
  language: 'Idioma',
  languages: { auto: 'El de cada navegador', en: 'English', es: 'Español' },
  inLanguage: { en: 'In English', es: 'En español' },
}
