/** In German. */
import type { why as en } from '../en/why.ts';

export const why = {
  'why.pages': 'Seiten',

  'why.standing.1':
    'Bei ruhigem Stehen ist der Druck in einer Vene am Knöchel hoch. Langsames Gehen senkt ihn: in einer Studie von 84 auf etwa 24 mmHg.',
  'why.standing.2':
    'In zwei Stunden Stehen wurden die Beine dicker, mit Gehen nicht. Deshalb zählt Legwork Stehen, Gehen und das längste Stehen getrennt.',
  'why.standing.3':
    'Ein verbreiteter europäischer Richtwert spricht von langem Stehen ab einer Stunde auf der Stelle oder vier Stunden am Tag. Er ist ein Richtwert und keine Grenze, unter der Stehen unbedenklich wäre.',
  'why.standing.4':
    'In Gruppen von Beschäftigten gingen viele Stunden auf den Beinen mit mehr Venenbehandlungen einher. Über dich sagt das nichts Gewisses, und eine neuere Übersichtsarbeit nennt die Wirkung weiterhin unklar.',

  'why.compression.1':
    'Bei Menschen, die stehen, schließen Strümpfe die Beinvenen nicht. Sie drücken von außen gegen die Vene und übernehmen einen Teil dessen, was ihre Wand trägt; Legwork zieht diesen Druck ab und behauptet nicht mehr als das.',
  'why.compression.2':
    'Graduiert heißt: am Knöchel am stärksten und weiter oben schwächer. Die Zahlen sind die aufgedruckten; am wirklichen Bein weichen sie ab.',
  'why.compression.3':
    'In kleinen Studien verringerten Strümpfe mit etwa 11 bis 21 mmHg die Schwellung am Abend, und Schmerzen und Schwellung waren etwas geringer. Die Wirkung ist mäßig.',
  'why.compression.4':
    'Mehr Druck ist nicht eindeutig besser: Die meisten Studien sahen über 20 mmHg keinen weiteren Gewinn, eine schon.',

  'why.week.1':
    'Kompression gleich nach einer Verödung (Sklerotherapie) empfiehlt eine Leitlinie; wie lange, liegt im ärztlichen Ermessen. Das Merkblatt deiner Praxis geht vor, immer.',
  'why.week.2':
    'Sieben Tage sind die Mitte dessen, was Chirurginnen und Chirurgen in einer Umfrage anwendeten; die Angaben lagen zwischen zwei Tagen und drei Monaten. In Legwork sind sie ein Anfangswert, den du ändern kannst.',
  'why.week.3':
    'Bei kleinen Venen war in den eingesehenen Studien jede Kompression besser als keine, und in einer war länger besser. Bei größeren Venen machte die Dauer keinen Unterschied.',

  'why.breaks.1':
    'Langsames Gehen senkt den Druck in den Venen am Knöchel und lässt die Wade Minute für Minute dünner werden: Ein paar langsame Minuten zählen.',
  'why.breaks.2':
    'Eine Minute Übung alle zehn Minuten Stehen: Am geringsten war die Schwellung mit Kniebeugen, dann mit Schritten auf der Stelle, Gehen, Fersenheben. Es war eine kleine Studie mit Männern, und die Schwellung nahm bei allen zu.',
  'why.breaks.3': 'Eine europäische Zusammenfassung schlägt alle 30 Minuten eine kurze Pause vor.',

  'why.care.1':
    'Die meisten raten, Kompressionsstrümpfe jeden Tag zu waschen: Waschen zieht die Spannung zurück. Das Etikett in deinem Strumpf hat Vorrang.',
  'why.care.2':
    'Wasche sie von Hand in lauwarmem Wasser oder im Schonwaschgang, mit milder Seife. Kein Weichspüler, keine Bleiche, kein Heizkörper.',
  'why.care.3': 'Zwei Paare werden oft empfohlen: eines wird getragen, eines gewaschen.',
  'why.care.4':
    'Creme am Abend auftragen oder gut einziehen lassen. Kurz vor dem Anziehen schadet sie Haftband und Garn.',
  'why.care.5':
    'Gerippte Gummihandschuhe helfen den Händen, eine Gleitsocke hilft bei offenen Zehen, und ein Gestell hält den Strumpf.',
  'why.care.6':
    'Der Druck ist für sechs Monate ab dem ersten Tragen garantiert; Hersteller raten dann oft zu einem neuen.',

  'why.leg': 'Am meisten am Knöchel',
  'why.leg.text': 'Die übliche Regel: unter dem Knie weniger, am Oberschenkel am wenigsten.',
  'why.example':
    'Mit einem Strumpf von {mmHg}\u00a0mmHg als Beispiel: Er drückt von außen und übernimmt seinen Teil. Den Rest trägt die Venenwand.',
  'why.steps': 'Sechs Schritte',
} as const satisfies Readonly<Record<keyof typeof en, string>>;
