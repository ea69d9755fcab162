// Les sortes de valeurs qu’un modèle rencontre, comme une phrase française les nomme.

const NAMES: Readonly<Record<string, string>> = {
  text: 'un texte',
  wording: 'un passage rédigé',
  integer: 'un nombre entier',
  number: 'un nombre',
  date: 'une date',
  boolean: 'oui ou non (true, false)',
  choice: 'l’un de ses choix',
  list: 'une liste',
  record: 'un groupe de noms',
  person: 'une personne',
  organization: 'un organisme',
  place: 'un lieu',
  url: 'une adresse du web',
  string: 'un texte',
  array: 'une liste',
  object: 'un groupe de clés',
  null: 'rien',
};

export const kindName = (kind: string): string => NAMES[kind] ?? kind;
