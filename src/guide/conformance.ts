/**
 * How far the site keeps to WCAG 2.2, criterion by criterion: levels A and AA, whole. What is wrong stands on the page about
 * accessibility, too.
 */

/** supports: wholly · partly: with the fault that is named · none: the site has nothing that the criterion is about. */
export type Result = 'supports' | 'partly' | 'none';

/** How it is known. test: a program tries it at each change · looked: somebody of ours has looked at it. */
export type Known = 'test' | 'looked';

export type Criterion = {
  number: string;
  /** The key of its name. */
  name: string;
  level: 'A' | 'AA';
  result: Result;
  known: Known;
  /** The key of a sentence that says what is wrong, or what there is none of. */
  because?: string;
};

/** What is known of all. The number of a criterion ends the key of its name. */
const about = (name: string, level: Criterion['level']) => ({ number: name.replace(/^\D+/, ''), name, level });

const ok = (name: string, level: Criterion['level'], known: Known): Criterion => ({
  ...about(name, level),
  result: 'supports',
  known,
});
const partly = (name: string, level: Criterion['level'], because: string): Criterion => ({
  ...about(name, level),
  result: 'partly',
  known: 'looked',
  because,
});
const none = (name: string, level: Criterion['level'], because: string): Criterion => ({
  ...about(name, level),
  result: 'none',
  known: 'looked',
  because,
});

/** In the order of the standard. Criterion 4.1.1 is gone from it. */
export const conformance: readonly Criterion[] = [
  ok('ui.wcag.1.1.1', 'A', 'test'),
  none('ui.wcag.1.2.1', 'A', 'ui.organisations.none.sound'),
  none('ui.wcag.1.2.2', 'A', 'ui.organisations.none.sound'),
  none('ui.wcag.1.2.3', 'A', 'ui.organisations.none.sound'),
  none('ui.wcag.1.2.4', 'AA', 'ui.organisations.none.sound'),
  none('ui.wcag.1.2.5', 'AA', 'ui.organisations.none.sound'),
  ok('ui.wcag.1.3.1', 'A', 'test'),
  ok('ui.wcag.1.3.2', 'A', 'test'),
  ok('ui.wcag.1.3.3', 'A', 'looked'),
  ok('ui.wcag.1.3.4', 'AA', 'test'),
  partly('ui.wcag.1.3.5', 'AA', 'ui.accessibility.faults.year'),
  ok('ui.wcag.1.4.1', 'A', 'looked'),
  none('ui.wcag.1.4.2', 'A', 'ui.organisations.none.sound'),
  ok('ui.wcag.1.4.3', 'AA', 'test'),
  ok('ui.wcag.1.4.4', 'AA', 'test'),
  ok('ui.wcag.1.4.5', 'AA', 'looked'),
  ok('ui.wcag.1.4.10', 'AA', 'test'),
  ok('ui.wcag.1.4.11', 'AA', 'test'),
  ok('ui.wcag.1.4.12', 'AA', 'test'),
  ok('ui.wcag.1.4.13', 'AA', 'test'),
  ok('ui.wcag.2.1.1', 'A', 'test'),
  ok('ui.wcag.2.1.2', 'A', 'test'),
  partly('ui.wcag.2.1.4', 'A', 'ui.accessibility.faults.keys'),
  partly('ui.wcag.2.2.1', 'A', 'ui.accessibility.faults.time'),
  ok('ui.wcag.2.2.2', 'A', 'test'),
  ok('ui.wcag.2.3.1', 'A', 'test'),
  ok('ui.wcag.2.4.1', 'A', 'test'),
  ok('ui.wcag.2.4.2', 'A', 'test'),
  ok('ui.wcag.2.4.3', 'A', 'test'),
  ok('ui.wcag.2.4.4', 'A', 'looked'),
  ok('ui.wcag.2.4.5', 'AA', 'looked'),
  ok('ui.wcag.2.4.6', 'AA', 'looked'),
  ok('ui.wcag.2.4.7', 'AA', 'test'),
  ok('ui.wcag.2.4.11', 'AA', 'test'),
  ok('ui.wcag.2.5.1', 'A', 'looked'),
  ok('ui.wcag.2.5.2', 'A', 'looked'),
  ok('ui.wcag.2.5.3', 'A', 'test'),
  none('ui.wcag.2.5.4', 'A', 'ui.organisations.none.motion'),
  none('ui.wcag.2.5.7', 'AA', 'ui.organisations.none.drag'),
  ok('ui.wcag.2.5.8', 'AA', 'test'),
  ok('ui.wcag.3.1.1', 'A', 'test'),
  ok('ui.wcag.3.1.2', 'AA', 'test'),
  ok('ui.wcag.3.2.1', 'A', 'looked'),
  ok('ui.wcag.3.2.2', 'A', 'test'),
  ok('ui.wcag.3.2.3', 'AA', 'test'),
  ok('ui.wcag.3.2.4', 'AA', 'looked'),
  ok('ui.wcag.3.2.6', 'A', 'test'),
  ok('ui.wcag.3.3.1', 'A', 'test'),
  ok('ui.wcag.3.3.2', 'A', 'looked'),
  ok('ui.wcag.3.3.3', 'AA', 'test'),
  none('ui.wcag.3.3.4', 'AA', 'ui.organisations.none.sent'),
  ok('ui.wcag.3.3.7', 'A', 'test'),
  none('ui.wcag.3.3.8', 'AA', 'ui.organisations.none.login'),
  ok('ui.wcag.4.1.2', 'A', 'test'),
  ok('ui.wcag.4.1.3', 'AA', 'test'),
];
