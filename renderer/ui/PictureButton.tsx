// A button that asks for the file of a picture. What becomes of it is said by whoever shows the button.

import { useId } from 'react';
import './picture-button.css';

export function PictureButton({ label, onFile }: { readonly label: string; readonly onFile: (file: File) => void }) {
  const id = useId();
  return (
    <span className="picture-button">
      <input
        id={id}
        className="visually-hidden"
        type="file"
        accept="image/png,image/jpeg"
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          event.currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
      <label htmlFor={id} className="button">
        {label}
      </label>
    </span>
  );
}
