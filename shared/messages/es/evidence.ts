/** In Spanish. */
import type { evidence as en } from '../en/evidence.ts';

export const evidence = {
  'evidence.E1.01':
    'Estar de pie de forma prolongada es más de 1 hora sin dejar el sitio, o más de 4 horas en un día.',
  'evidence.E1.05':
    'Una norma sectorial neerlandesa: como mucho 1 hora seguida y como mucho 4 horas al día en un mismo sitio sin caminar.',
  'evidence.E1.23':
    'Presión en una vena del tobillo: mediana de 84,0 mmHg de pie sin moverse y de 23,5 mmHg caminando despacio (18 personas).',
  'evidence.E1.24':
    'Al caminar despacio la pantorrilla pierde volumen, un 0,073 % por minuto del minuto 2 al 20.',
  'evidence.E1.25':
    'En dos horas de pie aumentó el contorno de la pierna; en dos horas caminando, no (10 hombres).',
  'evidence.E1.26':
    'Un minuto de ejercicio cada diez minutos de pie: la hinchazón fue menor con flexiones de rodillas; después, con pasos en el sitio, caminando y elevando los talones (13 hombres; aumentó en todos los casos).',
  'evidence.E1.27': 'Un resumen europeo propone una pausa corta cada 30 minutos.',
  'evidence.E1.30':
    'Caminar baja la presión en las venas del tobillo 64 mmHg de media en piernas normales, y 37 mmHg con varices primarias (7 personas).',
  'evidence.E1.31':
    'Las medias no cierran las venas de las piernas de quien está de pie; el estrechamiento empieza entre 30 y 40 mmHg, y el cierre necesita unos 70 mmHg.',
  'evidence.E2.02':
    'Los trabajadores que pasaban de pie o caminando tres cuartas partes de la jornada o más fueron tratados de varices en el hospital más a menudo a lo largo de 12 años.',
  'evidence.E2.04':
    'Las personas que pasaban de pie o caminando seis horas al día o más tuvieron una primera operación de venas más a menudo que las que pasaban menos de cuatro (38 036 personas).',
  'evidence.E2.23': 'Una revisión más reciente aún considera que el efecto de estar de pie no está claro.',
  'evidence.E3.02':
    'A lo largo de siete horas, medias de unos 11 a 21 mmHg redujeron o evitaron la hinchazón de la noche (12 personas).',
  'evidence.E3.03':
    'Peluqueros y peluqueras con 15 a 20 mmHg: 19 mL menos de volumen de la pierna, dolor e hinchazón 0,22 menores en una escala de 0 a 4 (108 personas).',
  'evidence.E3.05':
    'Once ensayos juntos: de 10 a 20 mmHg ayudaron más que menos; por encima de 20 mmHg no se vio ninguna mejora adicional (1453 personas).',
  'evidence.E3.07':
    'Otro estudio vio más efecto con más presión, menos en quienes están de pie (58 trabajadores).',
  'evidence.E4.04':
    'La proporción de días de uso dice más que las horas; 5 de 7 días se califica de aceptable.',
  'evidence.E5.01': 'Clases RAL en el tobillo: I 18–21, II 23–32, III 34–46, IV desde 49 mmHg.',
  'evidence.E5.02': 'Clases británicas en el tobillo: 1 14–17, 2 18–24, 3 25–35 mmHg.',
  'evidence.E5.04': 'Clases francesas en el tobillo: 1 10–15, 2 15,1–20, 3 20,1–36, 4 por encima de 36 mmHg.',
  'evidence.E5.05': 'Estados Unidos no tiene norma; los rangos habituales son 15–20, 20–30 y 30–40 mmHg.',
  'evidence.E5.06':
    'Graduada: la presión es máxima en el tobillo, y como mucho el 70 % de ella bajo la rodilla y el 40 % en el muslo.',
  'evidence.E5.09':
    'De 50 medias de clase II, el 32 % quedaba fuera de su rango en el tobillo: la etiqueta no es la pierna.',
  'evidence.E5.11': 'La presión se garantiza seis meses desde el primer uso (RAL).',
  'evidence.E5.20': 'Ponérselas a primera hora, antes de que se hinchen las piernas.',
  'evidence.E5.21':
    'Sentado, piernas secas, sin anillos, del revés hasta el talón, nunca arrugada, por etapas, alisada.',
  'evidence.E5.22':
    'Ayudas: guantes de goma con relieve, un calcetín deslizante para puntera abierta, un calzador, un palo largo para quitarlas.',
  'evidence.E5.23': 'La crema por la noche o bien absorbida, nunca justo antes: daña la banda y el hilo.',
  'evidence.E5.25':
    'El lavado devuelve la tensión. La mayoría aconseja cada día; una fuente, cada 2 a 3 días.',
  'evidence.E5.26':
    'A mano, con agua tibia, o ciclo suave a 30 °C (Alemania); unos 40 °C a mano (texto del NHS), 40 °C a máquina (Blatchford). Jabón suave, bolsa de red, sin suavizante, sin lejía, sin radiador.',
  'evidence.E5.27': 'Dos pares: uno puesto y otro lavándose.',
  'evidence.E5.30':
    'Nunca doblar, enrollar ni cortar: un borde enrollado o arrugado añade presión, puede retener sangre e hinchar la pierna.',
  'evidence.E6.03':
    'Comprimir justo después de la escleroterapia; cuánto tiempo queda a criterio del profesional de la salud.',
  'evidence.E6.04':
    'Cirujanos británicos tras la escleroterapia con espuma: mediana de siete días, de dos días a tres meses.',
  'evidence.E6.05':
    'Venas pequeñas, 40 personas: a las seis semanas, cualquier compresión dio mejor resultado que ninguna, y más tiempo dio mejor resultado.',
  'evidence.E6.07': 'Espuma en las venas grandes, 60 personas: tres semanas de medias no cambiaron nada.',
  'evidence.E6.08':
    'Una revisión de nueve estudios: en venas pequeñas, cualquier duración dio mejor resultado que ninguna; en las más grandes, la duración no cambió nada.',
  'evidence.E6.13': 'La ficha técnica de una espuma (Varithena): dos semanas de compresión.',
  'evidence.E6.20':
    'Lo que dicen las clínicas a sus pacientes de los primeros días, día y noche: de 24 horas a tres días; un hospital indica 48 horas.',
  'evidence.E6.21': 'Después, solo de día: hasta el día 7 en algunas clínicas, una o dos semanas en otras.',
  'evidence.E8.05': 'Una escala de 0 a 10 es habitual para las molestias en los ensayos sobre estar de pie.',
  'evidence.E8.08':
    'Una cinta métrica que se desvía 0,5 cm en todas partes cambia el volumen de una pierna en unos 57 mL, el triple de lo que cambiaron las medias en un estudio con peluqueros y peluqueras.',
  'evidence.E9.01':
    'Razones contra la compresión: riego sanguíneo deficiente en las piernas, un bypass sometido a la presión, insuficiencia cardíaca grave, alergia al material, enfermedad diabética grave de los nervios o de los vasos pequeños.',
  'evidence.E9.03':
    'No si se sospecha una enfermedad de las arterias de las piernas, ni con un bypass, enfermedad de los nervios, piel frágil o alergia.',
  'evidence.E9.08':
    'Con diabetes, las mediciones en el tobillo pueden engañar y puede faltar la señal del dolor.',
} as const satisfies Readonly<Record<keyof typeof en, string>>;
