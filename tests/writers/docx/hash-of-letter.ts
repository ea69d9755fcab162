// Run as a program: prints what a letter's Word file weighs up to, its clock so many days ahead.
import { createHash } from 'node:crypto';
import { writeDocx } from '../../../src/writers/docx/index.ts';
import { everyPart, options, person, SVG } from '../invented.ts';

const ahead = Number(process.argv[2]) * 86_400_000;
const Clock = Date;
globalThis.Date = class extends Clock {
  constructor(...given: [] | [number]) {
    if (given.length === 0) super(Clock.now() + ahead);
    else super(...given);
  }
} as DateConstructor;

const people = [person('Camille Valbrune', ['Députée'], 'a.svg'), person('Sacha Lestanguy', ['Députée'])];
const bytes = await writeDocx(everyPart(people), options(2, { 'a.svg': SVG }));
process.stdout.write(createHash('sha256').update(bytes).digest('hex'));
