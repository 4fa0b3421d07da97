// Entry of the custom functions: a classic script that associates first, before anything waits. A module, or an
// import that waits, would lose the race against Excel's first calculation (office-js#4769: #VALUE! in all cells).
import { useWords } from '../domain/functions/words';
import { associated } from './associate';
import { wordsFor } from './words';

declare const CustomFunctions: {
  associate(id: string, implementation: (...args: never[]) => unknown): void;
};

useWords(wordsFor);
for (const [id, implementation] of associated) CustomFunctions.associate(id, implementation);
