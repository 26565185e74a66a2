import type { Platform } from "@/shared/platform";

/** One thing to do later; setting it again replaces it. */
export class Timer {
  private cancel: (() => void) | null = null;

  constructor(private readonly platform: Platform) {}

  get running(): boolean {
    return this.cancel !== null;
  }

  set(milliseconds: number, callback: () => void): void {
    this.clear();
    this.cancel = this.platform.later(milliseconds, () => {
      this.cancel = null;
      callback();
    });
  }

  clear(): void {
    this.cancel?.();
    this.cancel = null;
  }
}
