/** In French. */
import type { deskPaper as en } from '../en/desk-paper.ts';

export const deskPaper = {
  'deskPaper.title': 'Imprimer la feuille et l’affiche',
  'deskPaper.what':
    'Les salariés reçoivent le fichier, et l’empreinte par une autre voie : sur cette feuille ou sur l’affiche. Qui peut falsifier les deux peut se faire passer pour ton service.',
  'deskPaper.printSheet': 'Imprimer la feuille',
  'deskPaper.printPoster': 'Imprimer l’affiche',
  'deskPaper.sheet': 'Feuille pour un salarié',
  'deskPaper.poster': 'Affiche',
  'deskPaper.reading': 'La feuille est en cours de lecture.',

  'deskPaper.head': 'Remettre des chiffres hebdomadaires à : {desk}',
  'deskPaper.free':
    'C’est à toi de choisir. Legwork montre au service des groupes d’au moins {count} personnes, jamais toi seul. Ce qu’il ne peut exclure, il te le dit avant le premier envoi.',
  'deskPaper.kept': 'Conservés',
  'deskPaper.keptWeeks':
    '{count, plural, one {# semaine} other {# semaines}}, en remontant depuis la dernière semaine close. Tu peux les retirer avant.',
  'deskPaper.steps': 'Comment remettre tes chiffres',
  'deskPaper.step.open':
    'Procure-toi le fichier du service et ouvre-le avec Legwork sur ton propre ordinateur.',
  'deskPaper.step.type':
    'Legwork demande deux groupes de l’empreinte. Recopie-les de ce papier, jamais d’un message.',
  'deskPaper.step.read':
    'Choisis ton groupe et les semaines. Lis mot à mot ce qui serait remis, et enregistre l’enveloppe.',
  'deskPaper.step.give':
    'Remets l’enveloppe. La première fois, montre les huit chiffres que Legwork t’indique.',
  'deskPaper.fingerprint': 'Empreinte du service',
  'deskPaper.qrSheet': 'Le fichier du service',
  'deskPaper.qrSheetWhat':
    'Le code contient tout le fichier. Son texte, enregistré sous {name}, s’ouvre dans Legwork.',
  'deskPaper.qrMark': 'Empreinte et registre',
  'deskPaper.qrMarkWhat': 'Le fichier du service est trop long pour ce code. Tu le reçois à part : {name}.',
  'deskPaper.qrMadeUp': 'Ce service est fictif : il ne donne pas de fichier.',
  'deskPaper.foot': 'Legwork · registre {ledger}',

  'deskPaper.posterHead': 'Combien de temps restons-nous debout ?',
  'deskPaper.posterAsk':
    '{desk} recueille des chiffres hebdomadaires sur la station debout et les bas, de tous ceux qui veulent les donner.',
  'deskPaper.posterSees':
    'Legwork montre au service des groupes d’au moins {count} personnes, jamais une seule.',
  'deskPaper.never': 'Jamais remis',
  'deskPaper.never.name': 'ton nom',
  'deskPaper.never.days': 'dates et heures de tes postes',
  'deskPaper.never.notes': 'notes, douleurs et mesures',
  'deskPaper.never.treatment': 'traitements, médecins et bas par leur nom',
  'deskPaper.posterTurn':
    'Compare ces chiffres avec ceux de Legwork. D’autres chiffres sont ceux d’un autre service.',
  'deskPaper.posterContact': 'Questions, et le fichier',
} as const satisfies Readonly<Record<keyof typeof en, string>>;
