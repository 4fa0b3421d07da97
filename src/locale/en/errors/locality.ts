export const locality = {
  unknownLevel:
    '"{{found}}" is not a level of locality. The levels are 1 to 4, or: 本社区, 本街道非本社区, 本区非本街道, 区外.',
  notADivision: '"{{found}}" is no division code of 12 digits. It has 12 digits, best kept as text.',
  divisionProvince: 'The first two digits of {{found}} are no province.',
  divisionTooCoarse:
    'One of {{home}} and {{community}} does not reach down to the village or community: the level cannot be told. Give all 12 digits.',
};
