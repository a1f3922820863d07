import { AgreementRegister } from "./agreements";
import { ConsentRegister } from "./consents";
import { EmergencyRegister } from "./emergencies";
import { MatterRegister } from "./matters";
import { MinorRegister } from "./minors";
import { NoticeRegister } from "./notices";
import { OrderRegister } from "./orders";
import type { RegisterParts } from "./registers";
import { RelationRegister } from "./relations";
import { RestrictionRegister } from "./restrictions";

/** Every register that can be changed. Each decides before it changes anything. */
export interface Registers {
  readonly consents: ConsentRegister;
  readonly matters: MatterRegister;
  readonly orders: OrderRegister;
  readonly restrictions: RestrictionRegister;
  readonly relations: RelationRegister;
  readonly agreements: AgreementRegister;
  readonly minors: MinorRegister;
  readonly notices: NoticeRegister;
  readonly emergencies: EmergencyRegister;
}

export function registersOf(parts: RegisterParts): Registers {
  return {
    consents: new ConsentRegister(parts),
    matters: new MatterRegister(parts),
    orders: new OrderRegister(parts),
    restrictions: new RestrictionRegister(parts),
    relations: new RelationRegister(parts),
    agreements: new AgreementRegister(parts),
    minors: new MinorRegister(parts),
    notices: new NoticeRegister(parts),
    emergencies: new EmergencyRegister(parts),
  };
}
