export const summary = {
  titles: { H1: 'H1 Staffing summary', H2: 'H2 Locality summary' },
  subtitle: 'Unit: {{unit}}   Period: {{period}}   Reference date: {{date}}',
  unknown: '(not given)',
  none: '—',
  total: 'Total',
  subtotal: 'Subtotal',
  county: 'All',
  tables: {
    staffing: 'Staffing by community and street (township)',
    localityCube: 'Local registration (hukou) and residence: counts and shares',
    localityPoints: 'Principals minus other committee members, in percentage points',
  },
  columns: {
    street: 'Street (township)',
    community: 'Community',
    communities: 'Communities',
    households: 'Resident households',
    urbanPopulation: 'Urban residents',
    quota: 'Quota by the norm',
    staff: 'Actual staff',
    committeeStaff: 'of which committee',
    otherStaff: 'of which other full-time',
    gap: 'Gap (quota − actual)',
    per10k: 'Staff per 10,000',
    flatQuota: 'Flat rate per 10,000',
    area: 'Area',
    position: 'Position',
    dimension: 'By',
    base: 'Base of the shares',
    level1: 'This community',
    level2: 'This street, other community',
    level3: 'This district, other street',
    level4: 'Outside the district',
    unclassified: 'Not given (not in the base)',
    share1: 'Share: this community',
    share2: 'Share: this street, other community',
    share3: 'Share: this district, other street',
    share4: 'Share: outside the district',
    points1: 'This community',
    points2: 'This street, other community',
    points3: 'This district, other street',
    points4: 'Outside the district',
  },
  areas: { all: 'Whole district', inner: 'Inner city', outer: 'Outer city' },
  positions: {
    principal: 'Principals',
    committee: 'Committee (without principals)',
    both: 'Principals and committee',
  },
  dimensions: { hukou: 'Registration (hukou)', residence: 'Residence' },
  notes: {
    title: 'Notes',
    staffingNorm:
      'Quota: at least 18 per 10,000 urban residents; above 10,000 residents (or 3,000 households) one more for every full 1,000 residents (300 households); below, reduced in proportion and rounded up, at least 5. By population where it is given, else by households.',
    staffingFlat:
      'The quota of a street and of the total is the sum of its communities; the flat rate is 18 per 10,000 of the row’s own urban residents, rounded up. They differ where a community exceeds 10,000 residents; both are shown and neither is corrected.',
    staffingGap:
      'A negative gap means more staff than the quota. Gap and rate use only communities that give both numbers.',
    localityBase:
      'Only staff on post. Share = count ÷ base; people without a level stand apart and are not in the base.',
    localityPositions:
      'A principal counts once, as a principal, so principals plus other committee members equal the sum.',
    localityNoCommunity:
      'The community of {{count}} {{count, plural(one: person; other: people)}} is not in the community sheet; they count in the whole district only.',
    missing: {
      population:
        '{{count}} {{count, plural(one: community gives; other: communities give)}} no usable urban population and {{count, plural(one: is; other: are)}} not in its sum.',
      quota:
        '{{count}} {{count, plural(one: community gives; other: communities give)}} neither population nor households; the quota is not in the sum.',
      staff:
        '{{count}} {{count, plural(one: community gives; other: communities give)}} no usable number of staff and {{count, plural(one: is; other: are)}} not in its sum.',
    },
  },
  sheets: { H1: 'H1 Staffing', H2: 'H2 Locality' },
  pivot: {
    name: 'RosterPivot',
    title: 'PivotTable over the roster (drag fields as you like): post class × residence level, people',
    count: 'People',
  },
};
