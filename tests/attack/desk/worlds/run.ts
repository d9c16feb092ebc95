/**
 * The desk under attack: made-up workforces over which the desk closes week by week, and an attacker who adds and subtracts all
 * that it has ever shown (desk.md §5). Nobody can be worked out; in the weaker ways that desk.md names, somebody can.
 *
 * `-- --worlds 300` plays that many of each kind. `-- --seed 7` plays the same ones again.
 */
import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';
import { atomRules } from '#shared/desk/atoms.ts';
import { families } from '#shared/desk/figures.ts';
import { createRandom, type Random, seedOf } from '../../../faults/random.ts';
import { type Cell, leakOfGroups, leakOfPeople, leakOfWeeks, leakToColluders } from './leaks.ts';
import { type Played, play, type Weakness } from './play.ts';
import { complementary, shiftOfTheWeek, thresholdAlone, thresholdWithTotals } from './weaker.ts';
import {
  closing,
  hostile,
  type Manner,
  makeWorld,
  ordinary,
  restless,
  small,
  smallHostile,
  twoYears,
  type World,
} from './world.ts';

const { values } = parseArgs({ options: { worlds: { type: 'string' }, seed: { type: 'string' } } });
const worlds = Number(values.worlds ?? 6);
const seed = Number(values.seed ?? process.env.LEGWORK_SEED ?? randomInt(1_000_000));
if (!Number.isSafeInteger(worlds) || worlds < 1 || !Number.isSafeInteger(seed)) {
  throw new Error('Give whole numbers: --worlds 300 --seed 7');
}
console.log(
  `Seed ${seed}; the same again: node tests/attack/desk/worlds/run.ts --worlds ${worlds} --seed ${seed}`,
);

let passed = 0;
const wrong: string[] = [];
const verdict = (isGood: boolean, what: string): void => {
  if (isGood) passed += 1;
  else wrong.push(what);
};

const cellsOf = ({ notes }: Played): readonly (readonly Cell[])[] =>
  families.map((family) => notes[family].cells);

/** One to three people, who pool what they know of themselves. */
function colludersIn(cells: readonly Cell[], random: Random): ReadonlySet<string> {
  const people = [...new Set(cells.flatMap(({ terms }) => terms.map(({ person }) => person)))];
  if (people.length === 0) return new Set();
  const most = random.whole(1, 3);
  return new Set(Array.from({ length: most }, () => random.pick(people as [string, ...string[]])));
}

type Rule = {
  readonly name: string;
  readonly leak: (cells: readonly Cell[], random: Random) => readonly string[] | null;
};
const r1: Rule = { name: 'R1', leak: leakOfPeople };
const r1g: Rule = { name: 'R1g', leak: leakOfGroups };
const r2: Rule = { name: 'R2', leak: leakOfWeeks };
const r3: Rule = { name: 'R3', leak: (cells, random) => leakToColluders(cells, colludersIn(cells, random)) };

/** What is shown, and what a bare threshold would show, in cells and in the reports that stand in them. */
const utility = { cells: 0, reports: 0, bareCells: 0, bareReports: 0 };

function countUtility({ notes }: Played): void {
  const { cells, shownReports, reports } = notes.work;
  const bare = thresholdAlone(reports);
  utility.cells += cells.length - notes.work.comparedCells;
  utility.reports += shownReports;
  utility.bareCells += bare.length;
  utility.bareReports += bare.reduce((sum, { terms }) => sum + terms.length, 0);
}

type Kind = {
  readonly name: string;
  readonly manner: (random: Random) => Manner;
  readonly worlds: number;
  readonly rules: readonly Rule[];
};
const kinds: readonly Kind[] = [
  {
    ...{ name: 'ordinary', worlds, rules: [r1, r1g, r3] },
    manner: (random) => ordinary(random, random.whole(40, 104)),
  },
  { name: 'two years', manner: twoYears, worlds: Math.ceil(worlds / 3), rules: [r1, r1g, r3] },
  { name: 'hostile', manner: hostile, worlds: worlds * 4, rules: [r1, r1g, r3] },
  { name: 'small', manner: small, worlds, rules: [r1, r1g, r2, r3] },
  { name: 'small, hostile', manner: smallHostile, worlds: worlds * 2, rules: [r1, r1g, r2, r3] },
];

/** Plays a world; what the core itself does wrong is a failure, too. */
function played(world: World, random: Random, what: string, weakness?: Weakness): Played | null {
  try {
    return play(world, random, weakness);
  } catch (error) {
    verdict(false, `${what}: ${error instanceof Error ? error.message : String(error)}`);
    return null;
  }
}

for (const [at, { name, manner, worlds: count, rules }] of kinds.entries()) {
  const leaks = new Map(rules.map((rule) => [rule.name, 0]));
  let [cells, comparisons] = [0, 0];
  for (let world = 0; world < count; world += 1) {
    const random = createRandom(seedOf(seed + at, world));
    const what = `${name}, world ${world}`;
    const result = played(makeWorld(manner(random), random), random, what);
    if (result === null) continue;
    if (name === 'two years') countUtility(result);
    comparisons += result.compared;
    verdict(result.refused === 0, `${what}: the audit refused what it should pass`);
    for (const ofFamily of cellsOf(result)) {
      cells += ofFamily.length;
      for (const rule of rules) {
        const people = rule.leak(ofFamily, random);
        if (people !== null) leaks.set(rule.name, (leaks.get(rule.name) ?? 0) + 1);
        verdict(people === null, `${what}, ${rule.name}: ${people?.join(', ')}`);
      }
    }
  }
  const found = [...leaks].map(([rule, number]) => `${rule} ${number}`).join(', ');
  console.log(
    `${`${name}:`.padEnd(16)}${count} worlds, ${cells} cells, ${comparisons} comparisons; leaks: ${found}`,
  );
}

const percent = (part: number, whole: number): string => `${Math.round((100 * part) / whole)} %`;
console.log(
  `Of what a bare threshold shows over two years: ${percent(utility.cells, utility.bareCells)} of the group-weeks, ${percent(utility.reports, utility.bareReports)} of the person-weeks`,
);

type Variant = {
  readonly name: string;
  readonly manner: (random: Random) => Manner;
  readonly rule: Rule;
  readonly weakness?: Weakness;
  /** From the reports, where the variant has no atoms. */
  readonly cells?: (reports: Played['notes']['work']['reports']) => readonly Cell[];
};
const year = (random: Random): Manner => ordinary(random, 52);
const shifts = (random: Random): Manner => ({ ...year(random), people: 150, departments: 3, isSplit: false });
const variants: readonly Variant[] = [
  { name: 'threshold alone', manner: year, rule: r1, cells: thresholdAlone },
  { name: 'threshold with totals', manner: year, rule: r1, cells: thresholdWithTotals },
  { name: 'complementary suppression', manner: year, rule: r1, cells: complementary },
  { name: 'shift type of the week', manner: shifts, rule: r1, cells: shiftOfTheWeek },
  { name: 'B = 2', manner: restless, rule: r1, weakness: { rules: { ...atomRules, leastClass: 2 } } },
  { name: 'B = 4', manner: restless, rule: r1, weakness: { rules: { ...atomRules, leastClass: 4 } } },
  {
    ...{ name: 'A = 3, no least fresh', manner: restless, rule: r1 },
    weakness: { rules: { ...atomRules, laterAtom: 3, leastFresh: 0 } },
  },
  { name: 'a reopened week', manner: restless, rule: r1, weakness: { reopens: true } },
  { name: 'group of the closing', manner: restless, rule: r1g, weakness: { hasGroupOfClosing: true } },
  {
    ...{ name: 'holiday, no least fresh', manner: closing, rule: r2 },
    weakness: { rules: { ...atomRules, leastFresh: 0 } },
  },
];

/** With fewer, chance alone could let a variant pass. */
const leastTries = 12;

for (const [at, { name, manner, rule, weakness, cells }] of variants.entries()) {
  let [caught, refused] = [0, 0];
  const tries = Math.max(worlds, weakness === undefined ? 1 : leastTries);
  for (let world = 0; world < tries; world += 1) {
    const random = createRandom(seedOf(seed + 100 + at, world));
    const result = played(makeWorld(manner(random), random), random, `${name}, world ${world}`, weakness);
    if (result === null) continue;
    const all =
      cells === undefined ? cellsOf(result) : families.map((family) => cells(result.notes[family].reports));
    if (all.some((ofFamily) => rule.leak(ofFamily, random) !== null)) caught += 1;
    if (result.refused > 0) refused += 1;
  }
  console.log(
    `${`${name}:`.padEnd(28)}caught by ${rule.name} in ${caught} of ${tries}, refused at a closing in ${refused}`,
  );
  verdict(caught > 0, `${name}: ${rule.name} did not catch it`);
}

for (const line of wrong.slice(0, 20)) console.log(`  ${line}`);
console.log(`desk: ${passed} passed, ${wrong.length} failed`);
process.exit(wrong.length > 0 ? 1 : 0);
