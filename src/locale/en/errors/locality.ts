export const locality = {
  unknownLevel:
    '"{{found}}" is not a level of locality. The levels are 1 to 4, or: 本社区, 本街道非本社区, 本区非本街道, 区外.',
};
