/** In German. */
import type { evidence as en } from '../en/evidence.ts';

export const evidence = {
  'evidence.E1.01':
    'Langes Stehen heißt: mehr als 1 Stunde, ohne die Stelle zu verlassen, oder mehr als 4 Stunden an einem Tag.',
  'evidence.E1.05':
    'Eine niederländische Branchennorm: höchstens 1 Stunde am Stück und höchstens 4 Stunden am Tag auf einer Stelle, ohne zu gehen.',
  'evidence.E1.23':
    'Druck in einer Vene am Knöchel: im Median 84,0 mmHg bei ruhigem Stehen, 23,5 mmHg bei langsamem Gehen (18 Personen).',
  'evidence.E1.24':
    'Bei langsamem Gehen verliert die Wade an Volumen, 0,073 % je Minute von Minute 2 bis 20.',
  'evidence.E1.25':
    'In zwei Stunden Stehen nahm der Umfang des Beins zu, in zwei Stunden mit Gehen nicht (10 Männer).',
  'evidence.E1.26':
    'Eine Minute Übung alle zehn Minuten Stehen: Am geringsten war die Schwellung mit Kniebeugen, dann mit Schritten auf der Stelle, Gehen, Fersenheben (13 Männer; sie nahm bei allen zu).',
  'evidence.E1.27': 'Eine europäische Zusammenfassung schlägt alle 30 Minuten eine kurze Pause vor.',
  'evidence.E1.30':
    'Gehen senkt den Druck in den Venen am Knöchel bei gesunden Beinen im Mittel um 64 mmHg und bei primären Krampfadern um 37 mmHg (7 Personen).',
  'evidence.E1.31':
    'Bei Menschen, die stehen, schließen Strümpfe die Beinvenen nicht; enger werden sie ab 30 bis 40 mmHg, zum Schließen braucht es etwa 70 mmHg.',
  'evidence.E2.02':
    'Beschäftigte, die drei Viertel des Tages oder mehr auf den Beinen waren, wurden in 12 Jahren häufiger wegen Krampfadern im Krankenhaus behandelt.',
  'evidence.E2.04':
    'Menschen, die sechs Stunden am Tag oder mehr auf den Beinen waren, hatten häufiger eine erste Venenoperation als jene mit weniger als vier (38.036 Personen).',
  'evidence.E2.23': 'Eine neuere Übersichtsarbeit nennt die Wirkung des Stehens weiterhin unklar.',
  'evidence.E3.02':
    'Über sieben Stunden verringerten oder verhinderten Strümpfe mit etwa 11 bis 21 mmHg die Schwellung am Abend (12 Personen).',
  'evidence.E3.03':
    'Friseurinnen und Friseure mit 15 bis 20 mmHg: 19 mL weniger Beinvolumen, Schmerzen und Schwellung um 0,22 geringer auf einer Skala von 0 bis 4 (108 Personen).',
  'evidence.E3.05':
    'Elf Studien zusammen: 10 bis 20 mmHg halfen mehr als weniger; über 20 mmHg war kein weiterer Gewinn zu sehen (1.453 Personen).',
  'evidence.E3.07':
    'Eine andere Studie sah mit mehr Druck mehr Wirkung, weniger deutlich bei Menschen, die stehen (58 Beschäftigte).',
  'evidence.E4.04':
    'Der Anteil der Tage, an denen getragen wurde, sagt mehr als die Stunden; 5 von 7 Tagen werden als ordentlich bezeichnet.',
  'evidence.E5.01': 'RAL-Klassen am Knöchel: I 18–21, II 23–32, III 34–46, IV ab 49 mmHg.',
  'evidence.E5.02': 'Britische Klassen am Knöchel: 1 14–17, 2 18–24, 3 25–35 mmHg.',
  'evidence.E5.04': 'Französische Klassen am Knöchel: 1 10–15, 2 15,1–20, 3 20,1–36, 4 über 36 mmHg.',
  'evidence.E5.05': 'Die USA haben keine Norm; üblich sind die Bereiche 15–20, 20–30 und 30–40 mmHg.',
  'evidence.E5.06':
    'Graduiert: Der Druck ist am Knöchel am höchsten; unter dem Knie sind es höchstens 70 % davon, am Oberschenkel höchstens 40 %.',
  'evidence.E5.09':
    'Von 50 Strümpfen der Klasse II lagen 32 % am Knöchel außerhalb ihres Bereichs: Der Aufdruck ist nicht das Bein.',
  'evidence.E5.11': 'Der Druck wird für sechs Monate ab dem ersten Tragen garantiert (RAL).',
  'evidence.E5.20': 'Gleich am Morgen anziehen, bevor die Beine anschwellen.',
  'evidence.E5.21':
    'Im Sitzen, Beine trocken, Ringe abgelegt, bis zur Ferse auf links gedreht, nie zusammengerafft, in Etappen, glatt gestrichen.',
  'evidence.E5.22':
    'Hilfen: gerippte Gummihandschuhe, eine Gleitsocke für offene Zehen, ein Gestell, ein langer Stab zum Ausziehen.',
  'evidence.E5.23': 'Creme am Abend oder gut eingezogen, nie kurz davor: Sie schadet Haftband und Garn.',
  'evidence.E5.25':
    'Waschen zieht die Spannung zurück. Die meisten raten zu jedem Tag, eine Quelle zu alle 2 bis 3 Tage.',
  'evidence.E5.26':
    'Von Hand, lauwarm, oder im Schonwaschgang bei 30 °C (Deutschland); etwa 40 °C von Hand (NHS-Text), 40 °C in der Maschine (Blatchford). Milde Seife, Wäschenetz, kein Weichspüler, keine Bleiche, kein Heizkörper.',
  'evidence.E5.27': 'Zwei Paare: eines wird getragen, eines gewaschen.',
  'evidence.E5.30':
    'Nie umschlagen, rollen oder abschneiden: Ein gerollter oder faltiger Rand drückt zusätzlich, kann Blut aufhalten und das Bein anschwellen lassen.',
  'evidence.E6.03':
    'Gleich nach einer Verödung (Sklerotherapie) komprimieren; wie lange, liegt im ärztlichen Ermessen.',
  'evidence.E6.04':
    'Britische Chirurginnen und Chirurgen nach einer Schaumverödung: im Median sieben Tage, von zwei Tagen bis zu drei Monaten.',
  'evidence.E6.05':
    'Kleine Venen, 40 Personen: Nach sechs Wochen war jede Kompression besser als keine, und länger war besser.',
  'evidence.E6.07':
    'Schaum in den großen Venen, 60 Personen: Drei Wochen Strümpfe machten keinen Unterschied.',
  'evidence.E6.08':
    'Eine Übersicht über neun Studien: Bei kleinen Venen war jede Dauer besser als keine; bei größeren machte die Dauer keinen Unterschied.',
  'evidence.E6.13': 'In der Fachinformation eines Schaums (Varithena): zwei Wochen Kompression.',
  'evidence.E6.20':
    'Was Praxen für die ersten Tage sagen, Tag und Nacht: 24 Stunden bis drei Tage; ein Krankenhaus nennt 48 Stunden.',
  'evidence.E6.21': 'Danach nur tagsüber: in manchen Praxen bis Tag 7, in anderen ein bis zwei Wochen.',
  'evidence.E8.05': 'In Studien zum Stehen ist für Beschwerden eine Skala von 0 bis 10 üblich.',
  'evidence.E8.08':
    'Ein Maßband, das überall um 0,5 cm danebenliegt, ändert das Volumen eines Beins um etwa 57 mL, das Dreifache dessen, was Strümpfe in einer Studie mit Friseurinnen und Friseuren änderten.',
  'evidence.E9.01':
    'Gründe gegen Kompression: schlechte Durchblutung der Beine, ein Bypass, auf den der Druck wirkt, schwere Herzschwäche, Allergie gegen das Material, schwere diabetische Erkrankung der Nerven oder der kleinen Gefäße.',
  'evidence.E9.03':
    'Nicht bei Verdacht auf eine Erkrankung der Beinarterien, einem Bypass, einer Nervenerkrankung, leicht verletzlicher Haut oder Allergie.',
  'evidence.E9.08':
    'Bei Diabetes können Messwerte am Knöchel täuschen, und das Warnsignal Schmerz kann fehlen.',
} as const satisfies Readonly<Record<keyof typeof en, string>>;
