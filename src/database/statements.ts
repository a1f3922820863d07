import type { StatementListener } from "./database";

/** Every statement of a driver is announced here before it is sent. */
export class Statements {
  private readonly listeners = new Set<StatementListener>();

  announce(name: string): void {
    for (const listener of this.listeners) listener(name);
  }

  /** Prisma's statements have no name: their text (placeholders, never values) tells them apart. */
  announceSql(sql: string): void {
    if (this.listeners.size > 0) this.announce(`prisma: ${sql.slice(0, 120)}`);
  }

  listen(listener: StatementListener): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }
}
