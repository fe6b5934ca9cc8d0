import type { controls as english } from '../../en/host/controls.ts'

export const controls: typeof english = {
  bar: {
    console: 'Consola docente',
    code: 'Código',
    session: 'Sesión',
    connected: (here, students, teams) => `${here} de ${students} en línea, ${teams}`,
    openProjector: 'Abrir la pantalla',
    joinLink: 'Enlace de entrada',
    lock: 'Cerrar la puerta',
    unlock: 'Abrir la puerta',
  },

  clock: {
    label: 'Reloj',
    studentsJoin: (code, address) => `Los estudiantes entran con <b>${code}</b> en <b>${address}</b>`,
    thenStart: 'Después pulsa Empezar',
    whenAllIn: 'Cuando estén todos, pulsa Empezar',
    onlyHere: (address) =>
      `Abriste esta página como ${address}, que solo se alcanza desde esta máquina. Para los teléfonos, ábrela con la dirección que el servidor mostró para tu red.`,
    start: 'Empezar',
    nobody: 'Aún no hay nadie.',
    timeLeft: 'Tiempo que queda en esta fase',
    noClock: 'sin reloj',
    noClockHow: 'toma el tiempo que necesites',
    leftOf: (length) => `quedan de ${length}`,
    whilePaused: (left) => `${left}, en pausa`,
    pause: 'Pausar',
    resume: 'Reanudar',
    minuteLess: '\u22121 min',
    minuteMore: '+1 min',
    goOnAtZero: 'Seguir solo al llegar a 0:00',
    goOnWhenDone: 'Seguir cuando acaben todos los equipos',
    back: 'Volver al inicio de esta fase',
  },

  projector: {
    label: 'Pantalla y predicciones',
    title: 'Ahora en la pantalla',
    choose: 'Lo que muestra la pantalla',
    scenes: {
      auto: 'Seguir la clase',
      leaderboard: 'Clasificación',
      reveal: 'Revelación',
      race: 'Carrera',
      pm: 'Duelo con el PM',
      code: 'Código, grande',
    },
    stays: (follow) => `Queda así en todas las fases hasta que elijas «${follow}».`,
    duelTeam: 'Equipo del duelo',
    sound: 'Sonido',
    volume: 'Volumen',
    progress: (done, of) => `${done} de ${of}`,
  },

  team: {
    personas: {
      sotaChaser: 'Cazarrécords',
      speedDemon: 'Velocista',
      average: 'Normal',
      veteran: 'Con experiencia',
    },
    nameOf: (student) => `Nombre de ${student}`,
    rename: 'Renombrar',
    move: (student) => `Mover a ${student} a`,
    isIn: (team) => `en ${team}`,
    moveTo: (team) => `mover a ${team}`,
    remove: (student) => `Quitar a ${student}`,
    removeNow: (student) => `Sí, quitar a ${student}`,
    botPlays: (persona) => `Un bot juega este equipo: ${persona}.`,
    bot: 'Bot',
    handBack: 'Devolverlo',
    handToBot: 'Dar el equipo a un bot',
  },

  exports: {
    title: 'Exportar',
    print: {
      name: 'Balance para imprimir',
      gloss: 'A4 o carta: podio y una página por equipo con sus gráficas; nombres solo si los pides.',
    },
    names: {
      'results.csv': 'Notas, CSV',
      'results.xlsx': 'Libro, XLSX',
      'results.json': 'Resultados, JSON',
      'journal.ndjson': 'Diario, NDJSON',
    },
    glosses: {
      'results.csv': 'Una línea por estudiante: equipo, puntos, partes completas, sus predicciones.',
      'results.xlsx': 'Una hoja por parte, predicciones con puntuación de Brier, balances, notas.',
      'results.json': 'Lo mismo para programas, con las líneas de la carrera.',
      'journal.ndjson': 'Cada orden en su sitio; vuelve a jugar la sesión.',
    },
    failed: 'El servidor no lo entregó. Revisa la red e inténtalo de nuevo.',
  },

  entry: {
    session: (code) => `Sesión ${code}`,
    opening: 'Abriendo la consola\u2026',
    lost: 'Conexión perdida. Se reintenta sola.',
    lostInClass: 'Conexión perdida. Esta página vuelve sola; si el servidor se detuvo, inícialo de nuevo.',
    closed: 'Esta consola se cerró',
    closedHow: 'Abre otra vez el enlace de la consola.',
    gone: 'Esta sesión ha terminado',
    goneHow: 'El servidor ya no la tiene.',
    noKey: (code) => `La sesión ${code} necesita su clave`,
    noKeyHow:
      'El enlace de la consola acaba en una clave larga tras un signo #. Abre el enlace entero o usa el navegador en que se creó la sesión.',
    wrongKey: 'Esta clave no abre la sesión',
    wrongKeyHow: 'La clave de este enlace no es de la sesión. Abre el enlace que recibiste al crearla.',
    shut: (code) => `La sesión ${code} no se abre`,
    unknownHow: 'El servidor no tiene ninguna sesión con este código. Quizá se borró o el código está mal escrito.',
    tryAgain: 'Reintentar',
    mySessions: 'A mis sesiones',
  },

  notices: {
    notStored:
      'El servidor no puede guardar: su disco está lleno o su base de datos no responde. El reloj se detiene y no se acepta nada; seguirá solo en cuanto pueda.',
    apart:
      'Los procesos del servidor no se alcanzan entre sí. Tu clase sigue jugando; quien entre ahora quizá espere, y su página lo sigue intentando.',
    restoredPartly: 'El registro de esta sesión estaba dañado. La clase vuelve a como estaba antes del daño.',
  },

  refusals: {
    wrongPhase: 'Eso no se puede en esta fase.',
    notAllowed: 'Eso no se puede aquí: quizá otra página lleva ahora esta sesión.',
    unknownSeat: 'Ese estudiante ya se fue.',
    unknownTeam: 'Ese equipo no existe.',
    nameTaken: 'Alguien ya tiene ese nombre.',
    teamFull: 'Ese equipo está completo: ocho estudiantes como máximo.',
    outOfRange: 'Ese valor queda fuera de los límites.',
    disconnected: 'El servidor no responde. Revisa la red e inténtalo de nuevo.',
  },
}
