/** In French. */
import type { handOver as en } from '../en/hand-over.ts';

export const handOver = {
  'handOver.title': 'Pour un service de santé',
  'handOver.card.about':
    'Remets des chiffres hebdomadaires au service de santé au travail de ton employeur, dans un fichier scellé. Tu lis tout avant.',
  'handOver.card.inUse': 'En usage : {name}.',
  'handOver.card.open': 'Chiffres pour un service de santé',
  'handOver.notInFiles':
    'Ce que tu remets à un service de santé, et ta clé pour lui, ne sont dans aucun de ces fichiers. Une sauvegarde les porte sur une autre machine.',

  'handOver.intro':
    'Un service de santé au travail voit comment des groupes se tiennent debout au travail, jamais une seule personne. Si tu veux, tu lui remets quelques chiffres par semaine passée : combien de temps tu es resté debout un jour de poste, le plus long d’affilée, les bas, la charge.',
  'handOver.intro.sealed':
    'Legwork n’envoie rien. Il fait un fichier scellé que seul le service peut ouvrir, et tu le transmets. Tu vois chaque chiffre avant et choisis les semaines.',
  'handOver.intro.start': 'Pour commencer, ouvre la fiche du service. Ce fichier te vient de lui.',
  'handOver.open': 'Ouvrir la fiche du service …',
  'handOver.open.another': 'Ouvrir une autre fiche …',
  'handOver.drop': 'ou dépose-la ici',
  'handOver.dropNow': 'Lâche pour lire la fiche',
  'handOver.oneFile': 'Ouvre une fiche à la fois.',
  'handOver.refused.no-sheet': '{name} n’est pas la fiche d’un service de santé. Rien n’a été enregistré.',
  'handOver.refused.newer':
    'Un Legwork plus récent a fait {name}. Ouvre-le avec cette version. Rien n’a été enregistré.',
  'handOver.refused.wrong-signature':
    '{name} a été modifié après que le service l’a signé. Redemande-lui sa fiche. Rien n’a été enregistré.',
  'handOver.refused.key-not-signed':
    '{name} a une autre clé que le service que tu connais, et ce service ne l’a pas signée. C’est une ancienne fiche ou une fausse. Demande au service sa fiche actuelle. Rien n’a été enregistré.',
  'handOver.unreadable': '{name} ne peut pas être lu ici. Rien n’a été enregistré.',

  'handOver.sheet.title': 'La fiche de {name}',
  'handOver.sheet.employer': 'Employeur',
  'handOver.sheet.contact': 'Contact',
  'handOver.sheet.purpose': 'À quoi servent les chiffres',
  'handOver.sheet.retention': 'Gardés pendant',
  'handOver.sheet.weeks': '{count, plural, one {# semaine} other {# semaines}}',
  'handOver.sheet.threshold': 'Montrés seulement à partir de',
  'handOver.sheet.people': '{count, plural, one {# personne} other {# personnes}} dans un groupe',
  'handOver.sheet.departments': 'Services de l’entreprise',
  'handOver.sheet.first': 'Première semaine',
  'handOver.sheet.split': '{name}, selon les postes habituels',
  'handOver.sheet.ledger': 'Registre',
  'handOver.sheet.fingerprint': 'Empreinte',

  'handOver.other.title': 'Tu connais déjà un autre service',
  'handOver.other.about':
    'Des chiffres que les mêmes personnes remettent à deux services, ou à un service qui recommence à zéro, peuvent être soustraits les uns des autres. Qui n’est que dans l’un des deux peut être trouvé.',
  'handOver.other.go': 'Continuer quand même',
  'handOver.known.known':
    'Tu remets déjà des chiffres à ce service. Ce que sa fiche dit maintenant remplace ce qu’elle disait avant.',
  'handOver.known.new-key':
    'Ce service a une nouvelle clé, et l’ancienne l’a signée. Compare la nouvelle empreinte avec le papier.',
  'handOver.known.left':
    'Tu as quitté ce service. Si tu reviens, tu y es une nouvelle personne. Dis-le au service, sinon il te compte deux fois.',

  'handOver.compare': 'Est-ce bien la fiche de ce service ?',
  'handOver.compare.about':
    'Prends la fiche imprimée du service ou son affiche. Elle montre dix groupes numérotés de quatre chiffres. Tape les deux groupes qui portent ces numéros. Une fausse fiche en a d’autres.',
  'handOver.compare.group': 'Groupe {number}',
  'handOver.compare.digits': 'Tape les quatre chiffres du groupe {number}.',
  'handOver.compare.wrong':
    'Ce ne sont pas les groupes de ce fichier. D’autres sont maintenant demandés : regarde leurs numéros. Si le papier est juste, le fichier ne vient pas de ce service.',
  'handOver.compare.agree': 'Accepter cette fiche',
  'handOver.cancel': 'Ne pas utiliser cette fiche',
  'handOver.agreed': 'Fiche de {name} acceptée',

  'handOver.group.title': 'Ton groupe',
  'handOver.group.about':
    'Le service compte chaque semaine dans le groupe qui était le tien cette semaine-là.',
  'handOver.group.department': 'Service de l’entreprise',
  'handOver.group.choose': 'Choisis …',
  'handOver.group.pattern': 'Tes postes habituels',
  'handOver.group.from': 'À partir de',
  'handOver.group.fromFirst': 'la première semaine du service ({dates})',
  'handOver.group.fromWeek': 'la semaine du {dates}',
  'handOver.group.missing': 'Choisis un service de l’entreprise.',
  'handOver.group.missingPattern': 'Choisis tes postes habituels.',
  'handOver.group.save': 'Enregistrer le groupe',
  'handOver.group.saved': 'Ton groupe : {group}',
  'handOver.group.now': '{group}, à partir de la semaine du {dates}.',
  'handOver.group.change': 'Changer de groupe',
  'handOver.group.leave': 'Laisser tel quel',
  'handOver.group.with': '{department}, {pattern}',
  'handOver.pattern.days': 'postes de jour',
  'handOver.pattern.evenings': 'postes du soir',
  'handOver.pattern.nights': 'postes de nuit',
  'handOver.pattern.rotating': 'postes en alternance',
  'handOver.pattern.other': 'autres postes',

  'handOver.read.title': 'À lire avant le premier envoi',
  'handOver.read.goes':
    'Ce qui part : pour chaque semaine, les jours notés, les jours de poste, ton groupe et cinq chiffres. La lourdeur seulement si tu la coches. Aucune date de jour, aucune heure, aucune note, aucun traitement, aucun nom de bas.',
  'handOver.read.key':
    'Qui a la clé du service peut ouvrir des enveloppes une à une avec un autre logiciel. Le Legwork du service ne montre que des groupes.',
  'handOver.read.invented':
    'Des salariés inventés peuvent entourer une vraie personne. Seul le billet que chacun dit lui-même au service y remédie.',
  'handOver.read.copy':
    'Si le dossier du service est recopié à un état antérieur et que ses semaines sont closes à nouveau, il y a deux registres. C’est pourquoi chaque écran, rapport et export du service nomme son registre, sa dernière semaine close et les huit premiers chiffres de son empreinte.',
  'handOver.read.pool':
    'Quatre personnes qui quittent un groupe avec toi et mettent leurs propres chiffres en commun peuvent calculer les tiens.',
  'handOver.read.alone':
    'Si toi seul changes et que tous les autres restent comme ils étaient, la moyenne du groupe bouge de ton changement divisé par le nombre de personnes.',
  'handOver.read.five':
    'Ce qui peut se calculer par soustraction concerne environ cinq personnes ou plus, pas onze.',
  'handOver.read.standIns':
    'Le nombre de personnes en compte dont le dernier chiffre tient lieu de nouveau : un tiers au plus.',
  'handOver.read.twoDesks':
    'Ne remets pas de chiffres à deux services, ni à un service qui recommence à zéro. On peut soustraire les uns des autres, et qui n’est que dans l’un peut être trouvé.',
  'handOver.read.withdraw':
    'Tu peux te retirer. Le service efface alors tes semaines dès qu’il lit ce retrait. Il compte à la clôture suivante, même si tu envoies de nouveau ensuite.',
  'handOver.read.stays': 'Ce qui a été publié avant reste. C’étaient onze personnes ou plus.',
  'handOver.read.traces':
    'Ce qui reste aussi après un retrait : ton numéro de personne, ta clé publique, le plus haut numéro d’enveloppe, et le fait que tu étais parmi des personnes montrées ensemble. Ainsi une enveloppe plus ancienne est refusée, et personne n’entre deux fois.',
  'handOver.read.confirm': 'J’ai lu ceci',
  'handOver.read.again': 'Ce contre quoi cela ne protège pas',
  'handOver.read.on': 'Tu as lu ceci le {date}.',

  'handOver.weeks.title': 'Quelles semaines',
  'handOver.weeks.about':
    'Coche les semaines que le service doit avoir. Une semaine que tu laisses est reprise, tant que le service ne l’a pas close.',
  'handOver.weeks.none':
    'Il n’y a pas encore de semaine à envoyer. Une semaine peut partir quand son dimanche est passé, avec trois jours notés dont un de poste.',
  'handOver.weeks.all': 'Tout cocher',
  'handOver.weeks.clear': 'Ne rien cocher',
  'handOver.weeks.more': 'Montrer {count, plural, one {# semaine} other {les # semaines}}',
  'handOver.week': 'Semaine du {dates}',
  'handOver.week.days':
    '{group}. {logged, plural, one {# jour noté} other {# jours notés}}, dont {shifts} de poste.',
  'handOver.week.figures':
    'Debout {standing} par jour de poste, dont {covered} avec des bas. Au plus {longest} d’affilée. Charge {load} heures de charge. Au-delà d’une limite {share} % des jours de poste.',
  'handOver.week.limits':
    'Au-delà d’une limite : plus de 60 min d’affilée ou plus de 4 h en tout. Minutes arrondies à 5.',
  'handOver.week.heaviness': 'Lourdeur des soirs : {score} sur 10.',
  'handOver.week.noHeaviness': 'Pas de lourdeur : moins de deux soirs ont été notés.',
  'handOver.heaviness': 'Remettre aussi la lourdeur des jambes',
  'handOver.heaviness.about': 'La moyenne des soirs de la semaine, de 0 à 10, au demi près.',

  'handOver.send.title': 'Ce qui serait envoyé',
  'handOver.send.weeks':
    '{count, plural, =0 {Aucune semaine : le service n’en a alors plus de toi qu’il n’ait close.} one {Une semaine, } other {# semaines, }}',
  'handOver.send.withHeaviness': 'avec la lourdeur là où il y en a.',
  'handOver.send.without': 'sans la lourdeur.',
  'handOver.send.head':
    'En plus : la clé et le registre du service, ton numéro chez lui, le numéro {sequence} de l’enveloppe et la date du {date}. Rien d’autre.',
  'handOver.send.json': 'Le tout, en JSON',
  'handOver.send.jsonAbout': 'L’enveloppe contient exactement ce texte, ta clé publique et ta signature.',
  'handOver.send.seal': 'Sceller et enregistrer l’enveloppe',
  'handOver.send.nothing': 'Coche d’abord une semaine.',
  'handOver.made.title': 'L’enveloppe est scellée',
  'handOver.made.file':
    'Transmets ce fichier au service, par courriel ou sur une clé : {name}. Seul le service peut l’ouvrir.',
  'handOver.made.contact': 'Contact du service : {contact}',
  'handOver.made.slip': 'Ton billet',
  'handOver.made.slipAbout':
    'Avec ta première enveloppe, dis toi-même ces huit chiffres au service, sur place ou au téléphone. Il t’admet grâce à eux, une seule fois.',
  'handOver.made.again': 'Enregistrer encore le fichier',
  'handOver.made.done': 'Terminé',
  'handOver.made.withdrawal': 'Le retrait est scellé',

  'handOver.sent.title': 'Enveloppes faites',
  'handOver.sent.withdrawal': 'Retrait',
  'handOver.sent.weeks': '{count, plural, =0 {aucune semaine} one {# semaine} other {# semaines}}, {dates}',
  'handOver.sent.noWeek': 'aucune semaine',
  'handOver.sent.heaviness': 'avec la lourdeur',
  'handOver.sent.number': 'numéro {sequence}',
  'handOver.sent.correct':
    'Pour corriger, change ton journal et envoie de nouveau. L’enveloppe la plus récente remplace la précédente, pour toutes les semaines que le service n’a pas closes.',
  'handOver.sent.restored':
    'Si tu as restauré une sauvegarde plus ancienne, les enveloppes faites depuis manquent ici. Le service les a encore. Envoie de nouveau : la plus récente compte.',
  'handOver.sent.more': 'Montrer les {count}',

  'handOver.desk.title': 'Le service',
  'handOver.desk.which': 'Service de santé',
  'handOver.desk.sheet': 'Ce que dit sa fiche',
  'handOver.desk.person': 'Ton numéro chez lui',

  'handOver.withdraw.title': 'Se retirer',
  'handOver.withdraw.about': 'Cela fait une enveloppe que tu transmets aussi au service.',
  'handOver.withdraw.ask': 'Me retirer de ce service …',
  'handOver.withdraw.do': 'Sceller le retrait',
  'handOver.leave.title': 'Quitter le service',
  'handOver.leave.about':
    'Ta clé pour ce service est supprimée, ici et dans les sauvegardes de ce dossier, pour toujours. Tu ne peux alors plus ni envoyer ni te retirer. Ce que le service a reste chez lui.',
  'handOver.leave.first':
    'Si le service doit effacer tes semaines, retire-toi d’abord et transmets cette enveloppe.',
  'handOver.leave.copies': 'Les sauvegardes dans d’autres dossiers ont encore la clé. Supprime-les toi-même.',
  'handOver.leave.ask': 'Quitter ce service …',
  'handOver.leave.do': 'Supprimer la clé et quitter',
  'handOver.leave.not': 'Rester',
  'handOver.left': '{name} quitté ; ta clé pour ce service est supprimée',
  'handOver.leftOn': '{name} : quitté le {date}.',
  'handOver.leftDesks': 'Services que tu as quittés',
} as const satisfies Readonly<Record<keyof typeof en, string>>;
