import type { ids as english } from '../../en/host/ids.ts'

export const ids: typeof english = {
  ask: 'Los estudiantes se identifican al entrar',
  who: 'Para las calificaciones. Solo lo ven cada estudiante y tú; es un dato personal, así que guarda los resultados como tal.',
  kind: 'Qué dato es',
  kinds: { digits: 'un número', login: 'un usuario', email: 'un correo electrónico' },
  labels: { digits: 'Número de estudiante', login: 'Usuario de la universidad', email: 'Correo de la universidad' },
  least: 'Mínimo de caracteres',
  most: 'Máximo de caracteres',
  label: 'Cómo lo llaman los estudiantes',
  privacy: 'Qué leen los estudiantes sobre este dato',
  privacyFirst: 'Se usa para tu calificación y se borra con esta sesión.',
  lengths: 'Identificación: escribe longitudes de 1 a 64, primero la menor, o deja los campos vacíos.',
}
