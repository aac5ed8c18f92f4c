import { useEffect, useState } from 'react';

/** True once something has lasted for a while: what is over at once needs no sign of waiting. */
export function useLasting(isActive: boolean, milliseconds: number): boolean {
  const [isLasting, setLasting] = useState(false);
  useEffect(() => {
    if (!isActive) return undefined;
    const timer = setTimeout(() => setLasting(true), milliseconds);
    return () => {
      clearTimeout(timer);
      setLasting(false);
    };
  }, [isActive, milliseconds]);
  return isActive && isLasting;
}
