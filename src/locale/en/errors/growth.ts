export const growth = {
  notAFraction: '"{{found}}" is not a share or a growth. Write 0.52 or 52%.',
  nothingBefore: 'The number of the period before is 0: there is no growth on it.',
  fallBeyondAll: 'No number falls by more than 100%.',
  noPrior:
    'No whole number before gives {{now}} with this growth. Verify both; a growth of 154% is written 154% or 1.54.',
  priorEndless: 'After a fall of 100% the number before cannot be known: every number large enough fits.',
  tooManyPriors: 'Too many numbers before fit: every whole number from {{least}} to {{most}}.',
  priorBlock: 'Choose a single row, column or cell, not a range of {{rows}}×{{columns}}.',
  rateTooLow: 'The yearly rate must be above −100%.',
};
