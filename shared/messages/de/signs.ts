/** In German. */
import type { signs as en } from '../en/signs.ts';

export const signs = {
  'sign.E7.10': 'Erschwertes Atmen, Schmerzen in der Brust, Schwindel, Bluthusten',
  'sign.E7.10.action': 'Wähle sofort den Notruf.',
  'sign.E7.14': 'Quaddeln (Nesselausschlag), Atemprobleme, Schwellung von Gesicht, Lippen, Zunge oder Rachen',
  'sign.E7.14.action': 'Das ist ein Notfall (Allergie).',
  'sign.E7.15': 'Probleme, einen Arm oder ein Bein zu bewegen oder zu spüren',
  'sign.E7.15.action': 'Ruf jetzt eine Ärztin oder einen Arzt an.',
  'sign.E7.12': 'Schmerzen oder Schwellung der Wade, die durch Gehen nicht nachlassen',
  'sign.E7.12.action': 'Ruf sofort die Praxis oder das Krankenhaus an.',
  'sign.E7.16': 'Starke Schmerzen oder Brennen, eine offene, wunde Stelle',
  'sign.E7.16.action': 'Melde dich jetzt bei deiner Praxis.',
  'sign.E7.13': 'Ein Bein hat über 3 cm mehr Umfang als das andere',
  'sign.E7.13.action': 'Sag es deiner Praxis; Praxen fragen danach.',
  'sign.E7.18': 'Zehen, die im Strumpf kribbeln oder taub werden',
  'sign.E7.18.action': 'Zieh ihn aus und frag nach.',
  'signs.title': 'Warnzeichen nach einer Verödung',
  'signs.lead': 'Wenn du eines dieser Zeichen hast, hol dir jetzt medizinische Hilfe.',
  'signs.emergency': 'Notruf',
  'signs.emergencyUnknown': 'Wähle die Notrufnummer des Landes, in dem du bist.',
  'signs.clinic': 'Deine Praxis',
  'signs.fixed': 'Diese Karte ist fester Text. Sie wird nie aus deinen Einträgen berechnet.',
  'signs.have': 'Ich habe eines dieser Zeichen',
  'signs.haveOne': 'Ich habe eines der Warnzeichen',
  'signs.haveWhat':
    'Zeigt diese Karte und hält die Uhrzeit im Protokoll fest. Deine Stunden ändert das nicht.',
  'signs.noted': 'Festgehalten: ein Warnzeichen',
  'signs.notNoted':
    'Im Protokoll konnte es nicht festgehalten werden: {issue} Was auf der Karte steht, gilt trotzdem.',
  'signs.print': 'Karte drucken',
} as const satisfies Readonly<Record<keyof typeof en, string>>;
