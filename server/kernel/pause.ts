/** A wait that somebody may end. */
export class Pause {
  private ring: () => void = () => undefined;

  /** Waits so long (ms), or until it is woken. */
  async of(ms: number): Promise<void> {
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms);
      this.ring = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  /** Ends the wait under way, if there is one. */
  wake(): void {
    this.ring();
  }
}
