// French words a person writes where the format has an English key, for « vouliez-vous dire … ». Must not know: schemas.
import { unaccented } from '../unaccented.ts';

const KEYS: Readonly<Record<string, string>> = {
  objet: 'subject',
  lieu: 'place',
  jour: 'date',
  destinataire: 'recipient',
  signataires: 'signatories',
  modele: 'template',
  'mise-en-page': 'layout',
  champs: 'fields',
  ordre: 'order',
  copie: 'cc',
  copies: 'cc',
  'pieces-jointes': 'enclosures',
  references: 'references',
  envoi: 'delivery',
  langue: 'locale',
  personne: 'person',
  personnes: 'persons',
  organisme: 'organization',
  organismes: 'organizations',
  montrer: 'show',
  roles: 'show',
  prenom: 'given_name',
  nom: 'family_name',
  genre: 'gender',
  sexe: 'gender',
  titre: 'title',
  adresse: 'address',
  civilite: 'honorific_prefix',
  circonscription: 'constituency',
  mandats: 'memberships',
  periode: 'held',
  expediteur: 'sender',
};

/** The key among `known` that a French word stands for. */
export function frenchKey(word: string, known: readonly string[]): string | undefined {
  const plain = unaccented(word).replace(/[\s_-]+/g, '-');
  const key = KEYS[plain] ?? KEYS[plain.replace(/-/g, '_')];
  return key !== undefined && known.includes(key)
    ? key
    : plain === 'nom' && known.includes('name')
      ? 'name'
      : undefined;
}
