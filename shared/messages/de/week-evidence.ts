/** In German. */
import type { weekEvidence as en } from '../en/week-evidence.ts';

export const weekEvidence = {
  'evidence.E2.26':
    'So schildert es ein Hersteller: Gestautes Blut erhöht den Druck in der Vene, eine schwache Wand weitet sich, die Klappen treffen nicht mehr aufeinander, Blut fließt zurück, und der Druck steigt weiter.',
  'evidence.E2.28':
    'Über die Reihenfolge sind sich die Quellen nicht einig: Eine nennt zuerst die Klappen, eine andere die Wand, bei wenig verstandener Ursache.',
  'evidence.E3.16':
    'Es ist nicht bekannt, ob Strümpfe verhindern, dass Krampfadern schlimmer werden oder neue entstehen.',
  'evidence.E3.18':
    'Ein Krankenhaus rät zu Strümpfen gegen neue Krampfadern, ein Branchenverband gegen eine Verschlimmerung, ein Gefäßchirurg bei stehenden Berufen; niemand von ihnen nennt Daten.',
  'evidence.E5.08':
    'Ein Krankenhausstrumpf, gemessen: Knöchel 18, Wade 14, Knie 8, unterer Oberschenkel 10, oberer Oberschenkel 8 mmHg.',
  'evidence.E5.15': 'Das RAL-Gütezeichen verlangt einen Druck, der vom Knöchel nach oben stetig abnimmt.',
  'evidence.E5.17':
    'Strümpfe mit mehr Druck auf die Wade steigerten die Pumpleistung der Wade um 75 %, graduierte um 32 % (30 Behandelte).',
  'evidence.E6.01': 'Den Behandelten wird gesagt: nach der Behandlung nicht länger als 7 Tage Kompression.',
  'evidence.E6.06':
    'Besenreiser, 23 bis 32 mmHg für drei Wochen oder nichts, 96 von 100 Personen: besseres Verblassen, gleiche Zufriedenheit.',
  'evidence.E6.30':
    'Das Medikament zerstört die Innenhaut; die Wände schwellen an und verkleben, und es entsteht eine Narbe, die innerhalb von Wochen verblasst. Ziel ist ein Strang, kein Gerinnsel.',
  'evidence.E6.31':
    'Kompression soll die Wände zusammenbringen und das Gerinnsel zwischen ihnen klein halten. Der Hersteller fügt hinzu: In großen Venen ist es schwer zu erreichen, dass sich die Wände berühren.',
  'evidence.E6.32':
    'Im Labor verbrauchten etwa 0,5 mL Vollblut 1 mL Natriumtetradecylsulfat (3 %); die Autoren raten, große Venen zu entleeren.',
  'evidence.E6.33':
    'Albumin, ein Eiweiß im Blut, schwächt beide üblichen Medikamente stark, Polidocanol mehr.',
  'evidence.E6.34': 'Strümpfe halten den Druck aufrecht, damit Blut beim Aufstehen nicht zurückkommt.',
  'evidence.E6.35':
    'Eine Praxis: Die größte Wirkung liegt in den ersten 48 Stunden. Der Hersteller: 4 Tage ohne Pause bei kleinen Venen und 7 Tage bei großen, danach tagsüber.',
  'evidence.E6.36':
    'Eine Praxis: 7 Tage, Tag und Nacht; eine andere: 7 Tage, solange man wach ist; eine dritte: 6 Tage.',
  'evidence.E6.38':
    'Besenreiser, 50 Behandelte, 100 Beine, nach einem Polster für 24 Stunden: Eine Woche Strümpfe machte nach 4 Wochen keinen Unterschied.',
  'evidence.E6.39':
    'Nach einer Ablation mit Hitze: Schmerzen nach einer Woche 3,7 mit 48 Stunden und 2,0 mit 7 Tagen, nach sechs Wochen weg. In einer anderen Studie mit 206 Personen gab es mit Kompression an den Tagen 2 bis 5 weniger Schmerzen.',
  'evidence.E6.40':
    'Von 366 Fachleuten für Gefäßmedizin setzt weniger als ein Drittel immer Kompression ein; wenn, dann meist mit 15 bis 20 mmHg und bei Stammvenen.',
} as const satisfies Readonly<Record<keyof typeof en, string>>;
