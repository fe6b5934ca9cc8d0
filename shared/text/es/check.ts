import type { check as english } from '../en/check.ts'
import { numbersIn } from '../numbers.ts'
import { terms } from './terms.ts'

const { fixed } = numbersIn('es')
const ms = (value: number) => `${fixed(value, value < 10 ? 1 : 0)}\u00a0ms`

export const check: typeof english = {
  title: 'Prueba de la sala',
  pageTitle: 'Iteration Tax: prueba de la sala',
  left: (seconds) => `quedan ${seconds} s`,
  again: 'Repetir',
  findings: 'Resultados',
  row: (name) => `${name}:`,
  states: { fine: 'Bien.', watch: 'Atención.', mend: 'Arreglar.', measuring: 'Midiendo.', yours: 'Te toca.' },

  chart: 'Tabla de letras',
  uses: ['Código de la sesión: 18 % de la altura', 'Clasificación: 5 %', 'Frases: 2,8 %', 'Línea más pequeña: 2,2 %'],
  canYouRead: '¿Puedes leer la línea más pequeña desde la última fila?',
  readable: 'Sí, toda',
  unreadable: 'No',

  wasHeard: '¿Se oyó el sonido al fondo?',
  isOn: '¿Está encendido el sonido?',
  play: 'Tocar un sonido',
  heard: 'Se oyó',
  unheard: 'No se oyó',

  names: {
    connection: 'Conexión',
    roundTrip: 'Ida y vuelta',
    frameRate: 'Fluidez',
    graphics: 'Gráficos',
    screen: 'Pantalla',
    legibility: 'Legibilidad',
    sound: 'Sonido',
  },
  summary: {
    measuring: 'Midiendo. Deja esta ventana al frente.',
    mend: (names) => `Arregla antes de clase: ${names.join(', ').toLowerCase()}.`,
    yours: (names) => `Medido. Te toca revisar: ${names.join(', ').toLowerCase()}.`,
    watch: (names) => `Todo en marcha. Vigila: ${names.join(', ').toLowerCase()}.`,
    ready: 'Esta sala está lista.',
  },

  line: {
    measuring: 'Manteniendo un WebSocket con el servidor.',
    unreachable: 'El servidor no responde.',
    unreachableAdvice:
      'Comprueba que funciona, que este equipo está en su red y que el cortafuegos deja pasar su puerto.',
    blocked: 'Las páginas cargan, pero no se abre ningún WebSocket.',
    blockedAdvice: 'Un proxy o un filtro los bloquea: que deje pasar WebSockets, usa HTTPS u otra red.',
    busy: 'Hay demasiadas pruebas a la vez.',
    busyAdvice: 'Cierra las otras ventanas de esta página y repite.',
    answered: (answered, sent) => `${answered} de ${sent} respondidos`,
    silent: 'El WebSocket se abre y no vuelve nada.',
    silentAdvice: 'Un proxy retiene los mensajes: que pase los WebSockets sin búfer, o usa otra red.',
    broke: (breaks, seconds) => `Se cortó ${terms.times(breaks)} en ${fixed(seconds, 0)} s.`,
    brokeAdvice:
      'Usa un cable o acércate al punto de acceso. Un proxy que corta líneas inactivas necesita más tiempo de espera.',
    heldPartly: (answered) => `Aguantó, pero solo ${answered}.`,
    heldPartlyAdvice: 'Los mensajes llegan tarde: usa un cable o una red menos cargada.',
    held: (seconds, answered) => `Aguantó ${fixed(seconds, 0)} s, ${answered}.`,
  },
  trips: {
    measuring: 'Cuatro mensajes por segundo, ida y vuelta.',
    none: 'Sin medir.',
    noneAdvice: 'Arregla antes la conexión y repite.',
    text: (median, p95, jitter) => `Mediana ${ms(median)}, 95 % en ${ms(p95)}, variación ${ms(jitter)}.`,
    tooSlow: 'La carrera irá con retraso: usa un cable, otra red o un servidor más cercano.',
    slow: 'Se puede jugar, sin fluidez. Ayuda un cable, y terminar las descargas grandes de esta red.',
  },
  frames: {
    measuring: 'Dibujando 24 líneas en movimiento.',
    unseen: 'Esta ventana estaba en segundo plano.',
    unseenAdvice: 'Déjala al frente y repite.',
    text: (rate, p95) => `${fixed(rate, 0)} cuadros por segundo, 95 % en ${ms(p95)}.`,
    jerky: 'Cierra otros programas, enchufa el equipo o baja la resolución de la pantalla.',
    uneven: 'Pon la pantalla a 60 Hz, si hace falta con menos resolución; cierra otros programas.',
    late: 'Algunos cuadros llegan tarde: cierra otros programas y enchufa el equipo.',
  },
  drawing: {
    measuring: 'Preguntando al navegador.',
    hardware: 'WebGL en la tarjeta gráfica.',
    software: 'WebGL por software.',
    softwareAdvice: 'Basta si la fluidez es buena. Si no, activa la aceleración por hardware en el navegador.',
    none: 'Sin WebGL.',
    noneAdvice: 'Activa la aceleración por hardware en el navegador, o usa un Chrome, Edge o Firefox actual.',
  },
  window: {
    text: (width, height) => `${width} × ${height} píxeles.`,
    small: 'Pulsa F11 para pantalla completa, pon el zoom al 100 % y da al proyector 1280 × 720 o más.',
    tall: 'Más alta que 4:3, así que todo se dibuja más pequeño. Gira o ensancha la ventana.',
  },
  letters: {
    notYet: 'Ve a la última fila y lee la tabla.',
    readable: 'La línea más pequeña se lee desde la última fila.',
    unreadable: 'La línea más pequeña no se lee desde la última fila.',
    advice: 'Baja la luz de delante, agranda la imagen, enfoca el proyector; o que la clase se siente más cerca.',
  },
  sound: {
    notYet: 'Pulsa «Tocar un sonido».',
    played: 'Sonó. ¿Se oyó al fondo?',
    heard: 'Se oyó en la sala.',
    silent: 'El navegador no da sonido.',
    silentAdvice: 'Permite el sonido en este sitio, conecta una salida y prueba otra vez.',
    unheard: 'No se oyó en la sala.',
    unheardAdvice: 'Elige los altavoces de la sala como salida y súbelos. El juego no necesita sonido.',
  },
}
