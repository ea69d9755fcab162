// What stands after the names of a letter taken over – postscript, enclosures, copies, sources – under the keys that a letter
// has for it. Must not know: the rest of the letter, YAML.
import { BREAK, plain, SHORT } from './block-lines.ts';

const KEYS = ['postscript', 'enclosures', 'cc', 'sources'] as const;
export type AdditionKey = (typeof KEYS)[number];

/** By key what is said, a line each: « P. j. : Rapport » is « Rapport ». */
export type Additions = ReadonlyMap<AdditionKey, readonly string[]>;

export interface AdditionsRead {
  readonly additions: Additions;
  /** Heads under which nothing stands. */
  readonly bare: readonly string[];
  /** The blocks that are none of these, in their order. */
  readonly rest: readonly string[];
}

/** « P.-S. : … », « PJ (2) : … », « Copie à … », « cc: … »: what follows on its line is said under it. « PS » alone is a party. */
const HEADS: Readonly<Record<AdditionKey, RegExp>> = {
  postscript: /^(?:post-?scriptum ?:|P\.? ?-? ?S\.? ?[:–—-]|P\. ?-? ?S\. )\s*/iu,
  enclosures:
    /^(?:(?:P\.? ?-? ?J\.?|Pi[èe]ces? (?:ci-)?jointes?|Encl?\.?|Enclosures?)(?: \(?\d+\)?)? ?(?::|$)|(?:P\. ?-? ?J|Encl?)\. )\s*/iu,
  cc: /^(?:Copies? ?(?::|$)|Copies? (?:à|to)(?: ?:|(?= )|$)|c\.?c\.?(?: ?:|(?= )|$))\s*/iu,
  sources: /^Sources? ?(?::|$)\s*/iu,
};

interface Addition {
  readonly key: AdditionKey;
  /** Its line, where nothing else stands on it: it heads the blocks that follow. */
  readonly head: string | undefined;
  readonly said: string[];
}

export function additionsIn(blocks: readonly string[]): AdditionsRead {
  const found: Addition[] = [];
  const rest: string[] = [];
  let last: Addition | undefined;
  for (const block of blocks) {
    if (!isAddition(block) && !(last !== undefined && goesOn(block, last))) {
      rest.push(block);
      last = undefined;
      continue;
    }
    for (const line of linesIn(block)) {
      const addition = additionOf(line);
      if (addition === undefined) last?.said.push(line.replace(/^[-–—•] /u, ''));
      else found.push(addition);
      last = addition ?? last;
    }
  }
  const additions = new Map(
    KEYS.map((key) => [key, found.filter((one) => one.key === key).flatMap(({ said }) => said)] as const).filter(
      ([, said]) => said.length > 0,
    ),
  );
  return { additions, bare: found.flatMap(({ head, said }) => (said.length === 0 ? (head ?? []) : [])), rest };
}

/** Does it begin with « P.-S. : » or the like? */
export function isAddition(block: string): boolean {
  return additionOf(linesIn(block)[0] ?? '') !== undefined;
}

function additionOf(line: string): Addition | undefined {
  const key = KEYS.find((one) => HEADS[one].test(line));
  if (key === undefined) return undefined;
  const said = line.replace(HEADS[key], '');
  return said === '' ? { key, head: line, said: [] } : { key, head: undefined, said: [said] };
}

/** A list is under the head that it follows; paragraphs are under one that stands alone: short ones, or the postscript's. */
function goesOn(block: string, { key, head, said }: Addition): boolean {
  if (block.startsWith('#')) return false;
  if (key === 'postscript') return said.length === 0;
  return ITEM.test(block) || (head !== undefined && plain(block).length <= SHORT);
}

const ITEM = /^(?:- |\d+\. )/;

/** The lines that the author ended, and the items of a list. */
function linesIn(block: string): readonly string[] {
  return block.split(BREAK).flatMap((line) => line.split(/\n(?= *(?:- |\d+\. ))/).map(plain));
}
