import { setLanguage } from '../../locale';
import { communityWorkforce, pickSheets } from '../../returns';
import { writeReturn } from '../../xlsx/write-return';
import type { WriterAnswer, WriterRequest } from './run-writer';

// Entry of a worker, one a file: building and packing an empty return keeps a processor busy for half a second and
// more, in one stretch. The pane's language is not its.
const answer = (message: WriterAnswer, transfer: Transferable[] = []): void =>
  postMessage(message, { transfer });

addEventListener('message', ({ data: { sheets, words } }: MessageEvent<WriterRequest>) => {
  setLanguage(words);
  writeReturn(pickSheets(communityWorkforce, sheets).template, undefined, (done, total) =>
    answer({ done, total }),
  ).then(
    (bytes) => answer({ bytes }, [bytes.buffer]),
    (error: unknown) => answer({ failed: String(error) }),
  );
});
