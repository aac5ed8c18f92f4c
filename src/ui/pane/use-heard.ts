import { useState } from 'react';

/** Hears what is told from outside: once, as soon as it is another object. */
export function useHeard<T extends object>(told: T | null, hear: (told: T) => void): void {
  const [last, setLast] = useState<T | null>(null);
  if (told === last) return;
  // While rendering, as React recommends for state that follows a property: nothing old is ever shown.
  setLast(told);
  if (told) hear(told);
}
