import type { making as english } from '../../en/host/making.ts'

export const making: typeof english = {
  students: 'Estudiantes, más o menos',
  teamsAuto: (teams) => `automático: ${teams}`,
  tracks: 'Pistas',
  tracksAuto: 'Auto: las cuatro por turno',
  tracksChosen: 'Solo estas',
  oneTrack: 'Pistas: elige al menos una, o auto.',
  studentsRange: 'Estudiantes: un número entero de 1 a 192.',
  rehearseTitle: 'Ensayar',
  rehearseHow:
    'Los bots juegan todos los equipos; tú llevas el reloj, la pantalla y la consola. Nada de ello se confunde con una sesión real.',
  lesson: 'Clase',
  from: 'Desde',
  speed: 'Velocidad',
  rehearse: 'Ensayar con bots',
}
