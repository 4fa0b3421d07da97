import type { HostObject } from './object-type';

/** Objects that the page keeps across requests (`_KeepReference` … `_RemoveReference`). */
export class References {
  private readonly objects = new Map<string, HostObject>();
  private next = 1;

  keep(object: HostObject): string {
    const id = `{ref-${this.next++}}`;
    this.objects.set(id, object);
    return id;
  }

  find(id: string): HostObject | undefined {
    return this.objects.get(id);
  }

  release(id: string): void {
    this.objects.delete(id);
  }

  get count(): number {
    return this.objects.size;
  }
}
