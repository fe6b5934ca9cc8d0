import type { controls as english } from '../../en/host/controls.ts'

export const controls: typeof english = {
  bar: {
    console: 'Consola docente',
    code: 'Código',
    session: 'Sesión',
    connected: (here, students, teams) => `${here} de ${students} en línea, ${teams}`,
    nobody: (teams) => `aún sin estudiantes, ${teams}`,
    openProjector: 'Abrir la página del proyector',
    joinLink: 'Enlace de ingreso',
    lock: 'Cerrar el ingreso',
    unlock: 'Abrir el ingreso',
    sameLuck: (seed) => `Semilla ${seed}: la misma suerte cada vez`,
  },

  clock: {
    label: 'Reloj',
    studentsJoin: (code, address) => `Los estudiantes entran con <b>${code}</b> en <b>${address}</b>`,
    whenAllIn: 'Cuando estén todos, presiona Empezar',
    botsIn: 'Los bots ya están: presiona Empezar',
    onlyHere: (address) =>
      `Abriste esta página como ${address}, que solo funciona en esta computadora. Para que entren los teléfonos, ábrela con la dirección de red que mostró el servidor.`,
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
    goOnAtZero: 'Avanzar automáticamente al llegar a 0:00',
    drawnNames: 'Solo nombres sorteados',
    goOnWhenDone: 'Avanzar cuando terminen todos los equipos',
    back: 'Reiniciar esta fase',
  },

  secondVote: {
    next: (part) => `Sigue: la predicción de la parte ${part}`,
    now: 'Esta predicción',
    how: 'Que conversen y voten por segunda vez. Se guardan ambos votos; cuenta el segundo.',
    add: 'Votar otra vez',
    adds: (length) => `agrega ${length}`,
    added: 'Segunda votación agregada',
    undo: 'Deshacer',
    onTime: 'Terminarías igual con el timbre.',
    late: (time) => `Terminarías ${time} después del timbre.`,
  },

  projector: {
    label: 'Proyector y predicciones',
    title: 'Ahora en el proyector',
    choose: 'Qué muestra el proyector',
    scenes: {
      auto: 'Seguir la clase',
      leaderboard: 'Clasificación',
      reveal: 'Respuesta',
      lead: 'Por qué ganó el rápido',
      race: 'Carrera',
      arguments: 'Argumentos',
      pm: 'Duelo con el PM',
      code: 'Código en grande',
    },
    follows: 'Cambia con cada fase.',
    stays: (follow) => `Se queda así en todas las fases hasta que elijas «${follow}».`,
    duelTeam: 'Equipo del duelo',
    sound: 'Sonido',
    volume: 'Volumen',
  },

  team: {
    personas: {
      sotaChaser: 'Cazarrécords',
      speedDemon: 'Velocista',
      average: 'Promedio',
      veteran: 'Veterano',
    },
    nameOf: (student) => `Nombre de ${student}`,
    rename: 'Renombrar',
    move: (student) => `Mover a ${student} a`,
    isIn: (team) => `ahora en ${team}`,
    moveTo: (team) => `mover a ${team}`,
    offerSeat: 'A otro dispositivo',
    offerSeatOf: (student) => `Lugar de ${student} en otro dispositivo`,
    offerHow: (student) => `Abre este enlace en el dispositivo donde ${student} jugará desde ahora.`,
    offerOnce: (minutes) => `Funciona una vez, durante ${minutes} minutos. Al dispositivo anterior se le avisa.`,
    linkOf: (student) => `Enlace para ${student}`,
    qrOf: (student) => `Código QR del enlace para ${student}`,
    remove: (student) => `Retirar a ${student}`,
    removeNow: (student) => `Sí, retirar a ${student}`,
    botPlays: (persona) => `Un bot está jugando por este equipo: ${persona}.`,
    botLeaves: (persona) =>
      `Un bot está jugando en este equipo: ${persona}. Acepta lo que entreguen los estudiantes y se va cuando alguien entra o vuelve.`,
    bot: 'Bot',
    freeTeam: 'Liberar este equipo para estudiantes',
    takeOutBot: 'Retirar el bot ahora',
    handToBot: 'Dar el equipo a un bot',
    addBot: 'Sumar un bot al equipo',
  },

  exports: {
    title: 'Exportar',
    print: {
      name: 'Repaso para imprimir',
      gloss: 'Para A4 o carta: el podio y una página de gráficas por equipo. Los nombres son opcionales.',
    },
    names: {
      'results.csv': 'Calificaciones, CSV',
      'results.xlsx': 'Libro de cálculo, XLSX',
      'results.json': 'Resultados, JSON',
      'journal.ndjson': 'Diario, NDJSON',
    },
    glosses: {
      'results.csv': 'Una fila por estudiante: equipo, puntos, partes completas y predicciones.',
      'results.xlsx': 'Una hoja por parte, predicciones con su puntaje de Brier, balances y calificaciones.',
      'results.json': 'Los mismos datos para programas, más las líneas de la carrera.',
      'journal.ndjson': 'Cada acción en orden, para reproducir la sesión.',
    },
    numbers: 'Números',
    decimals: { point: '1.5, comas entre celdas', comma: '1,5 con punto y coma entre celdas' },
    failed: 'La descarga falló. Revisa tu red e inténtalo de nuevo.',
  },

  hostKey: {
    change: 'Cambiar la clave de docente',
    sure: 'Sí, cambiar la clave',
    gloss: 'Si alguien más tiene tu enlace: las otras consolas y los enlaces viejos dejan de funcionar.',
    failed: 'La clave no cambió. Revisa tu red e inténtalo de nuevo.',
  },

  entry: {
    session: (code) => `Sesión ${code}`,
    opening: 'Abriendo la consola\u2026',
    lost: 'Se perdió la conexión. Reconectando automáticamente.',
    lostInClass:
      'Se perdió la conexión. Esta página se reconecta automáticamente. Si el servidor se detuvo, inícialo de nuevo.',
    closed: 'Esta consola se cerró',
    closedHow: 'Abre otra vez el enlace de la consola.',
    gone: 'Esta sesión ha terminado',
    goneHow: 'El servidor ya la borró.',
    noKey: (code) => `La sesión ${code} necesita su clave`,
    noKeyHow:
      'El enlace de la consola termina en un signo # y una clave larga. Abre el enlace completo o usa el navegador en el que creaste la sesión.',
    wrongKey: 'Esta clave no abre la sesión',
    wrongKeyHow:
      'La clave de este enlace es de otra sesión, o la clave cambió. Abre el enlace más reciente de esta sesión.',
    shut: (code) => `No se puede abrir la sesión ${code}`,
    unknownHow: 'El servidor no tiene ninguna sesión con este código. Quizá se borró, o el código está mal escrito.',
    tryAgain: 'Reintentar',
    mySessions: 'Volver a mis sesiones',
  },

  notices: {
    notStored:
      'El servidor no puede guardar: su disco está lleno o su base de datos no responde. El reloj se detuvo y no se acepta nada. La sesión se reanudará automáticamente en cuanto pueda guardar.',
    apart:
      'Los procesos del servidor no se pueden comunicar entre sí. Tu clase puede seguir jugando. Quienes entren ahora quizá tengan que esperar mientras su página lo sigue intentando.',
    onStream: 'Esta red bloquea los WebSockets. Esta página usa otra forma de conectarse, más lenta.',
    restoredPartly: 'El registro de esta sesión estaba dañado. La clase volvió al punto anterior al daño.',
  },

  refusals: {
    wrongPhase: 'Eso no se puede hacer en esta fase.',
    notAllowed: 'Eso no se puede hacer aquí. Quizá otra página tomó el control de esta sesión.',
    unknownSeat: 'Ese estudiante ya se fue.',
    unknownTeam: 'Ese equipo no existe.',
    nameTaken: 'Alguien ya tiene ese nombre.',
    teamFull: 'Ese equipo está completo: ocho estudiantes como máximo.',
    outOfRange: 'Ese valor está fuera de rango.',
    disconnected: 'El servidor no responde. Revisa tu red e inténtalo de nuevo.',
  },
}
