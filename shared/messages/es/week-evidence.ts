/** In Spanish. */
import type { weekEvidence as en } from '../en/week-evidence.ts';

export const weekEvidence = {
  'evidence.E2.26':
    'Así lo cuenta un fabricante: la sangre estancada sube la presión en la vena, una pared débil se ensancha, las válvulas dejan de juntarse, la sangre retrocede y la presión sube más.',
  'evidence.E2.28':
    'Las fuentes no coinciden en el orden: una nombra primero las válvulas; otra, la pared, con una causa que se conoce poco.',
  'evidence.E3.16': 'No se sabe si las medias evitan que las varices empeoren o que aparezcan otras nuevas.',
  'evidence.E3.18':
    'Un hospital aconseja medias contra varices nuevas, una asociación del sector contra su empeoramiento, un cirujano vascular en trabajos de pie; ninguno da datos.',
  'evidence.E5.08':
    'Una media de hospital, medida: tobillo 18, pantorrilla 14, rodilla 8, muslo inferior 10, muslo superior 8 mmHg.',
  'evidence.E5.15':
    'El sello de calidad RAL exige una presión que disminuya de forma continua desde el tobillo hacia arriba.',
  'evidence.E5.17':
    'Las medias con más presión en la pantorrilla aumentaron un 75 % la sangre que bombea la pantorrilla; las graduadas, un 32 % (30 pacientes).',
  'evidence.E6.01': 'A los pacientes se les dice: compresión tras el tratamiento, no más de 7 días.',
  'evidence.E6.06':
    'Arañas vasculares, de 23 a 32 mmHg durante tres semanas o nada, 96 de 100 personas: se borraron mejor, con la misma satisfacción.',
  'evidence.E6.30':
    'El fármaco destruye la capa interna; las paredes se hinchan y se pegan, y se forma una cicatriz que se borra en unas semanas. El objetivo es un cordón, no un coágulo.',
  'evidence.E6.31':
    'La compresión sirve para juntar las paredes y mantener pequeño el coágulo entre ellas. El fabricante añade que en venas grandes es difícil lograr que las paredes se toquen.',
  'evidence.E6.32':
    'En el laboratorio, unos 0,5 mL de sangre completa agotaron 1 mL de tetradecilsulfato de sodio al 3 %; los autores aconsejan vaciar las venas grandes.',
  'evidence.E6.33':
    'La albúmina, una proteína de la sangre, debilita mucho los dos fármacos habituales, más el polidocanol.',
  'evidence.E6.34': 'Las medias mantienen la presión para que la sangre no vuelva al levantarse.',
  'evidence.E6.35':
    'Una clínica: el mayor efecto está en las primeras 48 horas. El fabricante: 4 días sin pausa para venas pequeñas y 7 días para grandes; después, de día.',
  'evidence.E6.36':
    'Una clínica: 7 días, día y noche; otra: 7 días mientras se está despierto; una tercera: 6 días.',
  'evidence.E6.38':
    'Arañas vasculares, 50 pacientes, 100 piernas, tras una almohadilla durante 24 horas: una semana de medias no cambió nada a las 4 semanas.',
  'evidence.E6.39':
    'Tras una ablación con calor: dolor a la semana de 3,7 con 48 horas y de 2,0 con 7 días, desaparecido a las seis semanas. En otro ensayo con 206 personas, con compresión hubo menos dolor los días 2 a 5.',
  'evidence.E6.40':
    'De 366 médicos vasculares, menos de un tercio usa siempre compresión; cuando la usan, sobre todo con 15 a 20 mmHg y en las venas safenas.',
} as const satisfies Readonly<Record<keyof typeof en, string>>;
