import { ConsentRegister } from "./consents";
import type { RegisterParts } from "./registers";

/** Every register that can be changed. Each decides before it changes anything. */
export interface Registers {
  readonly consents: ConsentRegister;
}

export function registersOf(parts: RegisterParts): Registers {
  return { consents: new ConsentRegister(parts) };
}
