/**
 * What the sources say that only the reasons for a week of stockings show. They are loaded with strict mode, so that
 * they cost the first screen nothing.
 */
import type { EvidenceId } from '#shared/evidence/sources.ts';

export const weekEvidence = {
  'evidence.E2.26':
    'A maker’s account: pooled blood raises the pressure in the vein, a weak wall widens, the valves no longer meet, blood runs back, and the pressure rises further.',
  'evidence.E2.28':
    'Sources disagree on the order: one names the valves first, another the wall, with a cause that is poorly understood.',
  'evidence.E3.16':
    'It is not known whether stockings stop varicose veins from getting worse or new ones from coming.',
  'evidence.E3.18':
    'A hospital advises stockings to prevent new veins, a trade body against worsening, a vascular surgeon in standing jobs; none of them gives data.',
  'evidence.E5.08':
    'One hospital stocking as measured: ankle 18, calf 14, knee 8, lower thigh 10, upper thigh 8 mmHg.',
  'evidence.E5.15': 'The RAL quality mark demands a pressure that falls steadily from the ankle upward.',
  'evidence.E5.17':
    'Stockings with more pressure on the calf raised what the calf pumps by 75 %, graduated ones by 32 % (30 patients).',
  'evidence.E6.01': 'Patients are told: compression after treatment for no longer than 7 days.',
  'evidence.E6.06':
    'Spider veins, 23 to 32 mmHg for three weeks or none, 96 of 100 people: better fading, equal satisfaction.',
  'evidence.E6.30':
    'The medicine destroys the lining; the walls swell and stick, and a scar forms that fades within weeks. The aim is a cord, not a clot.',
  'evidence.E6.31':
    'Compression is meant to bring the walls together and keep the clot between them small. The maker adds that walls that touch are hard to reach in large veins.',
  'evidence.E6.32':
    'In the laboratory, about 0.5 mL of whole blood used up 1 mL of 3 % sodium tetradecyl sulfate; the authors advise emptying large veins.',
  'evidence.E6.33':
    'Albumin, a protein of the blood, strongly weakens both common medicines, polidocanol more.',
  'evidence.E6.34': 'Stockings keep up the pressure so that blood does not come back on standing up.',
  'evidence.E6.35':
    'One clinic: the greatest effect is within 48 hours. The maker: 4 days without a break for small veins and 7 days for large ones, then by day.',
  'evidence.E6.36': 'One clinic: 7 days, day and night; another: 7 days while awake; a third: 6 days.',
  'evidence.E6.38':
    'Spider veins, 50 patients, 100 legs, after a pad for 24 hours: one week of stockings made no difference at 4 weeks.',
  'evidence.E6.39':
    'After heat ablation: pain at one week 3.7 with 48 hours and 2.0 with 7 days, gone at six weeks. In another trial of 206 people, compression meant less pain on days 2 to 5.',
  'evidence.E6.40':
    'Of 366 vascular physicians, fewer than a third always compress; if they do, mostly with 15 to 20 mmHg and for saphenous veins.',
} as const satisfies Readonly<Partial<Record<`evidence.${EvidenceId}`, string>>>;
