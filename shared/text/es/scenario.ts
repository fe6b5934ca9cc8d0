import type { scenario as english } from '../en/scenario.ts'
import { checks } from './scenario/checks.ts'
import { fields } from './scenario/fields.ts'
import { problems } from './scenario/problems.ts'

export const scenario: typeof english = {
  choice: 'Escenario',
  standard: 'Estándar',
  standardGloss: 'Las cuatro categorías tal como son',
  yours: 'Tu copia',
  edit: 'Editar',
  editCopy: 'Editar una copia',
  notReady: (count) =>
    count === 1 ? 'Un campo de tu copia aún no está bien.' : `${count} campos de tu copia aún no están bien.`,

  title: 'Escenario',
  intro:
    'Una copia del juego para cambiar: números, categorías, estrategias, tiempos, palabras. Se guarda en este navegador.',
  back: 'Volver a las sesiones',
  parts: 'Partes del escenario',
  about: 'Nombre y archivo',
  model: 'El modelo',
  tracks: 'Categorías',
  presets: 'Duración de la clase',
  pm: 'Lo que dice el PM',
  world: 'Lo que le pasa al mundo',
  wrongFields: (count) => (count === 1 ? '1 campo por corregir' : `${count} campos por corregir`),
  allRight: 'Todos los campos están bien.',

  use: 'Usarlo en una sesión',
  download: 'Descargar como JSON',
  upload: 'Abrir un archivo',
  startOver: 'Empezar de nuevo desde el juego estándar',
  startOverSure: 'Sí, perder mis cambios',
  keep: 'No, conservarlos',
  notJson: 'Ese archivo no es un documento JSON.',
  notScenario: 'Ese archivo no es un escenario: no tiene categorías, o es de otra versión.',
  opened: (title) => `Se abrió ${title}.`,
  schema: 'JSON Schema del archivo',

  was: (value) => `estándar ${value}`,
  backToStandard: (was, field) => `${was}: volver a él en ${field}`,
  byHand: 'a mano',
  assisted: 'asistida',
  automatic: 'automática',
  languages: { en: 'Inglés', es: 'Español' },
  inAll: 'Todos los idiomas',
  oneText: 'Un texto para todos',
  twoTexts: 'Un texto por idioma',
  strategies: 'Estrategias',
  addStrategy: 'Añadir una combinación',
  removeStrategy: (name) => `Quitar ${name}`,
  seconds: 'Segundos de cada fase',
  total: (minutes) => `${minutes} min en total`,
  mayHold: (blanks) => `Puede llevar ${blanks}`,
  noneSet: 'sin fijar',

  fields,
  problems,
  checks,
}
