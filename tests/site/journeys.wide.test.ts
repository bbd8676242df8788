import { describe, expect, test } from 'vitest';
import { languagesHere } from '../support/reach.ts';
import { answerAll, engineer, openCheck, outcomes, overflow } from './journey.ts';
import { browser } from './shared-browser.ts';

const fromUkraine = {
  situation: 'ukraine',
  permit: 'not-applied',
  ukraineGroup: 'citizen',
  homeBeforeInvasion: 'ukraine',
  heldCollectiveProtectionBefore: 'false',
  secondCitizenship: 'none',
  age: '25-54',
};

const people = [
  {
    name: 'a woman from Kharkiv with two children, who has not applied',
    given: { ...fromUkraine, sex: 'woman', lastHomeRegion: 'UA-63' },
    expected: { 'collective-protection': 'right' },
  },
  {
    name: 'a man of 30 from Lviv who applies today',
    given: {
      ...fromUkraine,
      sex: 'man',
      manExemption: 'none',
      lastHomeRegion: 'UA-46',
      medicalEvacuation: 'false',
      closeFamilyOfProtected: 'false',
    },
    expected: { 'collective-protection': 'no', asylum: 'may-be-offered' },
  },
  {
    name: 'a refugee of 23 without schooling, in a reception centre',
    given: {
      situation: 'protection',
      permit: 'refugee',
      permitGrantedOn: '2026-08',
      heldCollectiveProtectionBefore: 'false',
      age: '18-24',
      ageAtPermit: '18-54',
      housing: 'reception-centre',
      programmeStatus: 'not-started',
      education: 'below-primary',
      trainingStatus: 'not-started',
    },
    expected: { 'introduction-programme': 'not-yet', 'norwegian-training': 'right-and-duty', 'right-to-work': 'right' },
  },
  {
    name: 'somebody reunited with a refugee',
    given: {
      situation: 'family',
      permit: 'family-of-protected',
      heldCollectiveProtectionBefore: 'false',
      permitGrantedOn: '2026-08',
      age: '25-54',
      housing: 'private',
      monthsInMunicipality: '0-23',
      programmeStatus: 'not-started',
      education: 'upper-secondary',
      trainingStatus: 'not-started',
      referenceSettledYears: '0-4',
      livesWithParents: 'false',
      partnerInProgramme: 'false',
    },
    expected: {
      'introduction-programme': 'right-and-duty',
      'introduction-benefit': 'right',
      'norwegian-training': 'right-and-duty',
    },
  },
  {
    name: 'a Polish worker',
    given: { situation: 'europe', permit: 'eea-citizen' },
    expected: { 'right-to-work': 'right', 'introduction-programme': 'no', 'norwegian-training': 'no' },
  },
  {
    name: 'an Indian engineer',
    given: engineer,
    expected: { 'norwegian-training': 'duty', 'introduction-programme': 'no' },
  },
];

describe.each(languagesHere)('in $endonym, by keyboard, on 360 px', ({ slug, tag, dir }) => {
  test.each(people)('$name', async ({ given, expected }) => {
    const { page, complaints, later, end } = await openCheck(browser, slug);
    expect(await page.locator('html').getAttribute('lang')).toBe(tag);
    expect(await page.locator('html').getAttribute('dir')).toBe(dir);
    const asked = await answerAll(page, given);
    expect(asked.length).toBeLessThanOrEqual(15);
    expect(await outcomes(page)).toMatchObject(expected);
    expect(await overflow(page)).toBe(0);
    expect(await page.locator('#wizard').textContent()).not.toMatch(/[[\]{}]|undefined|NaN/);
    expect(complaints).toEqual([]);
    expect(later).toEqual([]);
    await end();
  });
});
