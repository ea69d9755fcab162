// The kinds of value a template meets, as an English sentence names them.

const NAMES: Readonly<Record<string, string>> = {
  text: 'a text',
  wording: 'prose',
  integer: 'a whole number',
  number: 'a number',
  date: 'a date',
  boolean: 'yes or no (true, false)',
  choice: 'one of its choices',
  list: 'a list',
  record: 'a group of names',
  person: 'a person',
  organization: 'an organization',
  place: 'a place',
  url: 'a web address',
  string: 'a text',
  array: 'a list',
  object: 'a group of keys',
  null: 'nothing',
};

export const kindName = (kind: string): string => NAMES[kind] ?? kind;
