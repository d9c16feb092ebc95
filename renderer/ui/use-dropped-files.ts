/**
 * Files that are dropped anywhere in the window, or pasted, while the screen is shown. Without it, a browser would leave
 * the app for a file that misses its place.
 */
import { useEffect, useRef, useState } from 'react';

const hasFiles = (transfer: DataTransfer | null): transfer is DataTransfer =>
  transfer?.types.includes('Files') === true;

/**
 * @param onDrop reads what it needs of the transfer at once: it is empty afterwards
 * @returns whether a file is held over the window
 */
export function useDroppedFiles(onDrop: (transfer: DataTransfer) => void): boolean {
  const [isDragging, setDragging] = useState(false);
  const take = useRef(onDrop);
  useEffect(() => {
    take.current = onDrop;
  });
  useEffect(() => {
    const over = (event: DragEvent): void => {
      if (!hasFiles(event.dataTransfer)) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'copy';
      setDragging(true);
    };
    const left = (event: DragEvent): void => {
      // Null beyond the window's edge.
      if (event.relatedTarget === null) setDragging(false);
    };
    const drop = (event: DragEvent): void => {
      setDragging(false);
      if (!hasFiles(event.dataTransfer)) return;
      event.preventDefault();
      take.current(event.dataTransfer);
    };
    const paste = (event: ClipboardEvent): void => {
      // Text that is pasted into a field is the field's.
      if (!hasFiles(event.clipboardData) || event.clipboardData.files.length === 0) return;
      event.preventDefault();
      take.current(event.clipboardData);
    };
    const hearing = new AbortController();
    const { signal } = hearing;
    document.addEventListener('dragover', over, { signal });
    document.addEventListener('dragleave', left, { signal });
    document.addEventListener('drop', drop, { signal });
    document.addEventListener('paste', paste, { signal });
    return () => hearing.abort();
  }, []);
  return isDragging;
}
