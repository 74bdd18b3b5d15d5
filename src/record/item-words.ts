/** Kinds of item in a programme's record, in the order in which a programme lists them. */
export const ITEM_KINDS = [
  'aim',
  'target',
  'milestone',
  'action',
  'outcome',
  'indicator',
  'money',
  'governance',
  'risk',
  'finding',
] as const;

export type ItemKind = (typeof ITEM_KINDS)[number];

/** What a reader calls a kind of item: one, and the heading over several. */
export const KIND_WORDS: Readonly<Record<ItemKind, readonly [one: string, many: string]>> = {
  aim: ['Aim', 'Aims'],
  target: ['Target', 'Targets'],
  milestone: ['Milestone', 'Milestones'],
  action: ['Action', 'Actions'],
  outcome: ['Expected result', 'Expected results'],
  indicator: ['Performance indicator', 'Performance indicators'],
  money: ['Money', 'Money'],
  governance: ['Governance and reporting', 'Governance and reporting'],
  risk: ['Risk', 'Risks'],
  finding: ['Finding', 'Findings and starting points'],
};

/** Groups of people whom the programmes name, in the order of the plan of 2007. */
export const GROUPS = [
  'incapacity-benefit',
  'minority-ethnic',
  'new-arrivals',
  'over-50s',
  'offenders',
  'jobseekers',
  'lone-parents',
  'neet',
] as const;

export type Group = (typeof GROUPS)[number];

/** The groups in words. */
export const GROUP_WORDS: Readonly<Record<Group, string>> = {
  'incapacity-benefit': 'Incapacity Benefit claimants',
  'minority-ethnic': 'Black and minority ethnic groups',
  'new-arrivals': 'New arrivals',
  'over-50s': 'People over 50',
  offenders: 'Offenders',
  jobseekers: 'Jobseekers',
  'lone-parents': 'Lone parents',
  neet: 'Young people not in education, employment or training',
};
