import type { Register } from "../privacy/keeping";
import type { Change } from "./change";
import type { RegisterDoor } from "./door";
import { type Kept, keptBy } from "./keeper";
import type { Operation } from "./operation";

/** What a change that a hub passed on may do here: change the register of a person whose records this site keeps, for whoever this site's own registers let. */
export class SiteRegisters implements RegisterDoor {
  constructor(
    private readonly operation: Operation,
    private readonly isHere: (jurisdiction: string) => Promise<boolean>,
  ) {}

  get viewer(): RegisterDoor["viewer"] {
    return this.operation.ask.viewer;
  }

  get changeKey(): RegisterDoor["changeKey"] {
    return this.operation.changeKey;
  }

  keeps(participantId: string, register: Register): Promise<Kept | null> {
    return keptBy(this.operation, participantId, register, this.isHere);
  }

  beginsChange(): void {
    this.operation.ask.beginsChange?.();
  }

  changed(change: Change): void {
    this.operation.changed(change);
  }

  keepsDirectory(): never {
    return beyond();
  }

  declares(): never {
    return beyond();
  }

  completes(): never {
    return beyond();
  }

  keepsEntry(): never {
    return beyond();
  }
}

function beyond(): never {
  throw new Error("the site contract has no such change");
}
