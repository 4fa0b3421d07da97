import { DefaultButton } from '@fluentui/react';
import { useRef } from 'react';

/** A button that asks for an `.xlsx` file. The input itself is out of sight, and out of the order of Tab. */
export function FileButton({ text, onFile }: { readonly text: string; onFile(file: File): void }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <DefaultButton text={text} onClick={() => input.current?.click()} />
      <input
        ref={input}
        type="file"
        className="hidden-words"
        accept=".xlsx,.xlsm,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        tabIndex={-1}
        aria-hidden
        aria-label={text}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) onFile(file);
          // The same file may be chosen again after it was corrected.
          target.value = '';
        }}
      />
    </>
  );
}
