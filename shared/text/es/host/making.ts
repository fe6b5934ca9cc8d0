import type { making as english } from '../../en/host/making.ts'
import { terms } from '../figures/terms.ts'

const classOf = (teams: number, each: number | null): string =>
  each === null ? terms.teams(teams) : `${terms.teams(teams)} de unos ${terms.students(each)}`

export const making: typeof english = {
  students: 'Estudiantes (aprox.)',
  teamsAuto: (teams) => `autom.: ${teams}`,
  tracks: 'Categorías',
  tracksAuto: 'Auto: las cuatro por turno',
  tracksChosen: 'Solo estas',
  oneTrack: 'Categorías: elige al menos una, o elige auto.',
  studentsRange: 'Estudiantes: escribe un número entero de 1 a 192.',
  thisBrowserOnly:
    'Aquí ensayas: todo se juega en este navegador y nada sale de él. Abre el proyector y las páginas de estudiantes en otras pestañas. Para jugar con un grupo, usa el servidor.',
  rehearseTitle: 'Practicar',
  rehearseHow:
    'Mira toda la clase en un minuto: los bots juegan por todos los equipos y tú controlas el reloj y el proyector.',
  rehearseOptions: 'Otra clase, otro inicio u otra velocidad',
  lesson: 'Clase',
  from: 'Desde',
  speed: 'Velocidad',
  rehearse: 'Practicar con bots',
  newSession: 'Nueva sesión',
  teams: 'Equipos',
  bots: 'Equipos de bots extra',
  seed: 'Semilla (opcional)',
  seedNone: 'al azar',
  seedWhat:
    'La misma semilla da los mismos nombres de equipo, restricciones e imprevistos. Quien la conozca puede averiguarlos de antemano.',
  title: 'Título (opcional)',
  titleLike: 'Sistemas de ML, martes',
  drawnNames: 'Los estudiantes juegan solo con nombres sorteados',
  make: 'Crear una sesión',
  willHold: (teams, each) => `${classOf(teams, each)}.`,
  willHoldBots: (teams, each, bots) =>
    `${classOf(teams, each)}, y además ${terms.teams(bots)} que ${bots === 1 ? 'juega' : 'juegan'} los bots.`,
  tooFewSeats: (teams, seats) =>
    `En ${terms.teams(teams)} solo ${seats === 1 ? 'cabe' : 'caben'} ${terms.students(seats)}.`,
  advanced: 'Avanzado: preguntas, identificación, nombres, categorías, escenario, semilla',
  teamsRange: (most) => `Equipos: escribe un número entero de 1 a ${most}.`,
  botsRange: (most) => `Equipos de bots: escribe un número entero de 0 a ${most}.`,
  seedRange: 'Semilla: escribe un número entero o deja el campo vacío.',
  scenarioTooSlow:
    'El servidor no encontró a tiempo los mejores planes de este escenario. Inténtalo de nuevo o acerca sus números a los del escenario estándar.',
  notMade:
    'El servidor no creó la sesión. Comprueba que esté funcionando y que esta página pueda comunicarse con él, e inténtalo de nuevo.',
  what: [
    '<b>La clase</b> enseña por qué un modelo que empieza 5 puntos porcentuales abajo pero mejora 10 veces más seguido termina adelante, y cómo probar que una meta es inalcanzable.',
    '<b>Tus estudiantes</b> trabajan en equipos con su teléfono. Predicen, prueban planes, corren 26 semanas y explican lo que pasó.',
    '<b>Tú</b> creas una sesión, la pones en el proyector y presionas Empezar. Un reloj marca los 45 minutos; puedes pausarlo o cambiarlo cuando quieras.',
  ],
  youHere:
    '<b>Tú</b> la ensayas aquí con una clase de bots, con tu consola, el proyector y los estudiantes en pestañas de este navegador. Un reloj marca la clase; puedes pausarlo o cambiarlo cuando quieras.',
  gradingWait: 'Abriendo la página para calificar\u2026',
  editorWait: 'Abriendo el editor…',
  onTheDay: 'El día de la clase',
  packPath: '/teach/index-es',
  pack: 'Material docente',
  packHow: ': planes de clase, qué preguntar, diapositivas, soluciones.',
  check: 'Revisa la pantalla y la red del salón',
  checkHow: ' en la computadora del salón. Toma un minuto.',
  steps: [
    'Crea una sesión. Su consola se abre aquí.',
    'Desde la consola, abre la página del proyector en la pantalla grande.',
    'Los estudiantes escanean el código con el teléfono. No necesitan cuenta ni instalar nada.',
    'Presiona Empezar. El reloj hace el resto. Siempre puedes pausar, avanzar o reiniciar una fase.',
  ],
  mine: 'Sesiones creadas en este navegador',
  asking: 'consultando al servidor\u2026',
  unknown: 'ya no está en el servidor',
  unreachable: 'el servidor no responde',
  open: (code) => `Abrir ${code}`,
  forget: 'Olvidar',
  forgetOne: (code) => `Olvidar ${code}`,
  ghosts: 'Correr contra una clase anterior',
  ghostsNone: 'ninguna clase anterior',
  ghostsHow: 'La mejor carrera y la mediana de esa clase aparecen en la parte 2 como puntos, sin nombres.',
  ghostsGone: 'La sesión anterior ya no está en el servidor. Elige otra, o ninguna.',
  ghostsRefused:
    'El servidor no pudo crear la sesión con esa clase anterior. Elige otra o ninguna e inténtalo de nuevo.',
  homework: {
    title: 'Tarea',
    how: 'Los estudiantes juegan a solas, a su ritmo, y entregan un archivo. Sus puntos se calculan de nuevo al calificar los archivos, así que no se pueden inventar.',
    open: 'Crear una tarea',
    name: 'Título',
    deadline: 'Fecha límite, como la leen los estudiantes',
    deadlineLike: 'Viernes, 18:00',
    seed: 'Semilla',
    seedNone: 'Otra para cada ID',
    seedWhat: 'Con un número, todos tienen la misma suerte. Sin él, depende del ID que escribe cada estudiante.',
    make: 'Guardar el archivo de la tarea',
    made: 'El archivo está guardado: consérvalo para calificar. Da este enlace a los estudiantes:',
    madeFile:
      'El archivo está guardado: consérvalo para calificar. Contiene un escenario, que no cabe en un enlace: da a los estudiantes este enlace y el archivo.',
    link: 'Enlace para estudiantes',
    grade: 'Calificar los archivos entregados',
  },
}
