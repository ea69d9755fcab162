import type { SourceFacts } from '../../facts/source.ts';
import type { MessagesFor } from '../catalogue.ts';
import { list, meant, quoted } from './words.ts';

export const source: MessagesFor<SourceFacts> = {
  'source/yaml': ({ reason }) => ({
    message: `Ce YAML est illisible : ${reason}.`,
    help: 'en YAML, décalez avec des espaces, et mettez entre guillemets un texte qui contient « : » ou commence par un signe',
  }),
  'source/too-large': ({ limit }) => ({
    message: `Ce fichier est plus gros que ce qu’une personne écrit (${limit}).`,
    help: 'divisez-le, ou retirez les alias répétés',
  }),
  'source/encoding': ({ character }) => ({
    message: `Ce fichier contient ${character}, qui n’est pas du texte en UTF-8.`,
    help: 'enregistrez-le de nouveau en UTF-8 (dans la plupart des éditeurs : « Enregistrer avec l’encodage »)',
  }),
  'source/unknown-key': ({ key, nearest, known }) => ({
    message: `Clé inconnue : « ${key} ».`,
    notes: [`connues ici : ${list(known)}`],
    help: meant(nearest),
  }),
  'source/missing-key': ({ key }) => ({
    message: `Il manque la clé « ${key} ».`,
    help: `ajoutez « ${key}: … »`,
  }),
  'source/wrong-type': ({ expected, found, text }) => ({
    message: `On attendait ${typeName(expected)}, on trouve ${typeName(found)}${text === undefined ? '' : ` (${text})`}.`,
    help:
      expected === 'string' && text !== undefined
        ? `écrivez-le entre guillemets : "${text}"`
        : expected === 'array'
          ? 'écrivez une liste : [ … ], ou un élément par ligne, précédé de « - »'
          : undefined,
  }),
  'source/unknown-value': ({ value, nearest, known }) => ({
    message: `Valeur inconnue : « ${value} ».`,
    notes: [`au choix : ${list(known)}`],
    help: meant(nearest),
  }),
  'source/invalid-value': ({ rule, value }) => ({ message: `${quoted(value)} ne convient pas ici : ${rule}.` }),
  'source/no-such-date': ({ value, nearest }) => ({
    message: `Le jour ${value} n’existe pas.`,
    help: nearest === undefined ? undefined : `le plus proche est ${nearest}`,
  }),
  'source/not-a-date': ({ value }) => ({
    message: `« ${value} » n’est pas une date.`,
    help: 'écrivez année-mois-jour : 2024-02-22',
  }),
  'source/not-a-period': ({ value }) => ({
    message: `« ${value} » n’est pas une période.`,
    help: 'écrivez premier jour / dernier jour, tous deux compris : 2022-06-22/2024-06-09, avec « .. » pour un bout ouvert',
  }),
  'source/period-reversed': ({ value }) => ({
    message: `La période ${value} finit avant de commencer.`,
    help: 'écrivez le premier jour en premier',
  }),
};

function typeName(name: string): string {
  const names: Record<string, string> = {
    string: 'un texte',
    number: 'un nombre',
    int: 'un nombre entier',
    boolean: 'oui ou non (true, false)',
    array: 'une liste',
    object: 'un groupe de clés',
    null: 'rien',
    undefined: 'rien',
  };
  return names[name] ?? name;
}
