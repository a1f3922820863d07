import { ConsentRegister } from "./consents";
import { EmergencyRegister } from "./emergencies";
import type { RegisterParts } from "./registers";

/** Every register that can be changed. Each decides before it changes anything. */
export interface Registers {
  readonly consents: ConsentRegister;
  readonly emergencies: EmergencyRegister;
}

export function registersOf(parts: RegisterParts): Registers {
  return { consents: new ConsentRegister(parts), emergencies: new EmergencyRegister(parts) };
}
