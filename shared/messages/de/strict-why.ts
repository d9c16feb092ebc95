/** In German. */
import type { strictWhy as en } from '../en/strict-why.ts';

export const strictWhy = {
  'strictWhy.title': 'Warum eine Woche?',
  'strictWhy.back': 'Zurück',
  'strictWhy.lead':
    'Nach einer Verödung bitten viele Venenärztinnen und Venenärzte darum, die Strümpfe eine volle Woche lang Tag und Nacht zu tragen. Hier steht ihr Grund. Was Studien ergeben haben, folgt weiter unten.',

  'strictWhy.vein': 'Was in der Vene geschieht',
  'strictWhy.lining': 'Das Medikament wirkt auf die Innenhaut',
  'strictWhy.lining.text':
    'Die Venenwände schwellen dann an und verkleben. Es bleibt eine Narbe, die innerhalb von Wochen verblasst.',
  'strictWhy.held': 'Der Strumpf hält die Vene schmal',
  'strictWhy.held.text':
    'Die Wände liegen näher beieinander, auch wenn sich die Vene nicht schließt. Wenn du stehst, fließt weniger Blut zurück.',
  'strictWhy.full': 'Ohne Strumpf füllt sich die Vene wieder',
  'strictWhy.full.text':
    'Wenn du aufstehst, kann Blut in die Vene zurückkommen. Der Druck des Strumpfs soll es fernhalten.',

  'strictWhy.pressure': 'Wo der Strumpf am stärksten drückt',
  'strictWhy.pressure.1': 'Der Druck ist am Knöchel am höchsten und nimmt nach oben ab.',
  'strictWhy.pressure.2':
    'Eine übliche Regel: unter dem Knie höchstens 70 % des Drucks am Knöchel, am Oberschenkel höchstens 40 %.',
  'strictWhy.pressure.3':
    'Das ist die übliche Bauart, nicht die einzige. In einem Vergleich bewegte mehr Druck auf die Wade mehr Blut.',

  'strictWhy.doctors': 'Worum viele Venenärztinnen und Venenärzte bitten',
  'strictWhy.doctors.view':
    'Das ist eine Sicht, in den Worten einer Venenärztin oder eines Venenarztes. Daneben steht, was wir dazu gefunden haben.',
  'strictWhy.week.says': '„Die Strümpfe eine volle Woche tragen, Tag und Nacht.“',
  'strictWhy.week.found':
    'Eine volle Woche ist ein üblicher Plan. Den Praxen sind die ersten Tage am wichtigsten.',
  'strictWhy.stand.says': '„Die Strümpfe nicht ausziehen, auch nicht, um nur kurz zu stehen.“',
  'strictWhy.stand.found':
    'Ein Gesundheitsdienst in Kanada nennt den Behandelten denselben Grund: Der Druck hält das Blut davon ab, beim Aufstehen zurückzukommen.',
  'strictWhy.dilute.says': '„Gestautes Blut verdünnt das Medikament.“',
  'strictWhy.dilute.found':
    'Im Labor verbrauchte etwa ein halber Milliliter Blut einen Milliliter des Medikaments. Das gilt für die Minuten der Injektion. Für die Tage danach haben wir nichts gefunden, was es zeigt.',
  'strictWhy.standing.says':
    '„Langes Stehen staut das Blut. Die Wände dehnen sich, und die Klappen schließen nicht mehr.“',
  'strictWhy.standing.found':
    'Stehen trägt zur Belastung der Wand bei. Die Quellen sind sich nicht einig, ob die Klappen oder die Wand am Anfang stehen, und die Ursache ist wenig verstanden.',
  'strictWhy.signs':
    'Ein Warnzeichen geht vor. Wenn deine Zehen taub, kalt oder blau werden, zieh den Strumpf aus und frag dann nach.',

  'strictWhy.studies': 'Was Studien ergeben haben',
  'strictWhy.studies.lead':
    'Studien sind sich über die Dauer nicht einig. Manche fanden weniger Flecken nach einer Woche oder mehr, andere keinen Unterschied.',
  'strictWhy.for': 'Für eine längere Zeit',
  'strictWhy.for.1':
    'Kleine Venen, 40 Personen: Jede Zeit in Strümpfen war besser als keine, und länger war besser. Am wenigsten Flecken gab es nach einer und nach drei Wochen.',
  'strictWhy.for.2':
    'Besenreiser, 96 Personen: Mit drei Wochen Strümpfen verblassten die Venen besser. Ohne Strümpfe waren die Menschen genauso zufrieden.',
  'strictWhy.for.3':
    'Nach einer Behandlung mit Hitze, also einem anderen Verfahren: Nach einer Woche waren die Schmerzen mit 7 Tagen Kompression geringer als mit 48 Stunden. Nach sechs Wochen waren sie weg.',
  'strictWhy.for.4':
    'Gegen neue oder wachsende Krampfadern raten ein Krankenhaus, ein Branchenverband und ein Gefäßchirurg zu Strümpfen. Daten nennen sie nicht.',
  'strictWhy.against': 'Dagegen, oder nicht gezeigt',
  'strictWhy.against.1':
    'Besenreiser, 50 Personen: Nach 24 Stunden mit einem Polster machte eine Woche Strümpfe nach vier Wochen keinen Unterschied.',
  'strictWhy.against.2':
    'Große Venen, 60 Personen: Nach Schaum machten drei Wochen Strümpfe keinen Unterschied. Auch eine Übersicht über neun Studien fand je nach Dauer keinen Unterschied.',
  'strictWhy.against.3':
    'In einer französischen Umfrage unter 366 Fachleuten für Gefäßmedizin setzte weniger als ein Drittel immer Kompression ein.',
  'strictWhy.against.4':
    'Der britische Gesundheitsdienst NHS sagt: Es ist nicht bekannt, ob Strümpfe verhindern, dass Krampfadern schlimmer werden oder neue entstehen.',

  'strictWhy.plan': 'Es gilt der Plan deiner Praxis.',
  'strictWhy.plan.text':
    'Eine Leitlinie überlässt die Dauer dem ärztlichen Ermessen. NICE im Vereinigten Königreich sagt den Behandelten: nicht länger als 7 Tage. Wenn das Blatt deiner Praxis etwas anderes sagt als diese Seite, folge dem Blatt.',
} as const satisfies Readonly<Record<keyof typeof en, string>>;
