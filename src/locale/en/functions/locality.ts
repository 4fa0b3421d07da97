/** Locality (属地化): what the function wizard says of each function, then of its arguments in their order. */
export const locality = {
  LOCALLEVEL: {
    description: 'Level 1 to 4 of a home seen from a community, from two division codes of 12 digits.',
    parameters: {
      homeCode: {
        name: 'homeCode',
        description: 'Code of the household register or home, 12 digits, best as text; one cell or a column',
      },
      communityCode: {
        name: 'communityCode',
        description: 'Code of the community, 12 digits, best as text; one cell or a column',
      },
    },
  },
  LOCALRATE: {
    description: 'Share of people within a scope among those whose level is filled in.',
    parameters: {
      levels: { name: 'levels', description: 'Levels of household register or home, 1 to 4 or their words' },
      scope: {
        name: 'scope',
        description:
          '本社区 community (default), 本街道 street, 本区 district; each includes the nearer ones',
      },
    },
  },
  LOCALTABLE: {
    description:
      'Table of locality: header, a row a group and a total; counts of the four levels, blanks, sum and four shares.',
    parameters: {
      levels: { name: 'levels', description: 'Levels of household register or home, 1 to 4 or their words' },
      groups: {
        name: 'groups',
        description: 'Range of the same size, such as streets or posts; left out: the total alone',
      },
    },
  },
  LOCALRULE: {
    description:
      'Whether communities keep the locality rule (1 resident of the community, 2 of the street); a row a community when communities are given.',
    parameters: {
      levels: { name: 'levels', description: "Levels of the workers' homes, 1 to 4 or their words" },
      communities: {
        name: 'communities',
        description: "Range of the same size, each worker's community; left out: all are of one community",
      },
      minCommunity: {
        name: 'minCommunity',
        description: 'At least so many residents of the community, default 1',
      },
      minStreet: { name: 'minStreet', description: 'At least so many residents of the street, default 2' },
      mode: {
        name: 'mode',
        description: '包含 the community counts towards the street (default), or 并列 it does not',
      },
    },
  },
};
