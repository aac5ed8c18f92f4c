/** Runs the script at an address; false where it does not come, or not in time. */
export function loadScript(address: string, patience: number): Promise<boolean> {
  return new Promise((resolve) => {
    const script = document.createElement('script');
    script.addEventListener('load', () => resolve(true));
    script.addEventListener('error', () => resolve(false));
    setTimeout(() => resolve(false), patience);
    script.src = address;
    document.head.append(script);
  });
}
