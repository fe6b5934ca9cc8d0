import type { consent as english } from '../en/consent.ts'

export const consent: typeof english = {
  title: '¿Se pueden usar tus frases para investigación?',
  standard:
    'Queremos usar para investigación lo que haces en este juego. Sin tu consentimiento, tus acciones se usan con un seudónimo y tus frases quedan fuera. Con él, también se usan tus frases, sin tu nombre.',
  free: 'Tu respuesta no cambia nada en el juego ni en tu nota. Puedes cambiarla hasta que se borre la sesión: abre el signo de pregunta de arriba. Si no respondes, cuenta como no.',
  yes: 'Sí, se pueden usar',
  no: 'No, déjenlas fuera',
  said: { yes: 'Guardado: tus frases se pueden usar.', no: 'Guardado: tus frases quedan fuera.' },
  withdraw: 'Sacar mis datos de las exportaciones',
  withdrawWhat:
    'Tu nombre, tus respuestas y tus frases ya no estarán en ningún archivo que descargue tu docente, tampoco en las calificaciones. El juego sigue.',
  withdrawNow: 'Sí, sacarlos',
  withdrawn:
    'Tus datos están fuera de todas las exportaciones, también de las calificaciones. Lo que hizo tu equipo se queda.',
  back: 'Volver a incluir mis datos',
  keep: 'Dejarlos',
}
