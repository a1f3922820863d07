import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { ApproveOrderInput, DisposeMatterInput, RecordMandateInput, RecordMatterInput, RecordOrderInput, VacateOrderInput } from "../domain/legal-input";
import { RegisterChange } from "../domain/register-change";
import type { HubContext } from "./context";
import { INPUT, NOBODY } from "./register.resolver";

/** Matters, mandates and court orders: what courts and those who supervise have to do with a participant. */
@Resolver()
export class LegalRegisterResolver {
  @Mutation(() => RegisterChange, { nullable: true, description: `A criminal justice matter and its condition (2.35(a)). ${NOBODY}` })
  recordMatter(@Arg("input", () => RecordMatterInput, INPUT) input: RecordMatterInput, @Ctx() { door, registers }: HubContext) {
    return registers.matters.record(door, input);
  }

  @Mutation(() => RegisterChange, { nullable: true, description: `The final disposition of a matter (2.35(c)): what consents for its monitoring open ends with it. ${NOBODY}` })
  disposeMatter(@Arg("input", () => DisposeMatterInput, INPUT) input: DisposeMatterInput, @Ctx() { door, registers }: HubContext) {
    return registers.matters.dispose(door, input);
  }

  @Mutation(() => RegisterChange, { nullable: true, description: `A subpoena or similar mandate (2.61). Alone it opens nothing. ${NOBODY}` })
  recordMandate(@Arg("input", () => RecordMandateInput, INPUT) input: RecordMandateInput, @Ctx() { door, registers }: HubContext) {
    return registers.orders.recordMandate(door, input);
  }

  @Mutation(() => RegisterChange, { nullable: true, description: `A court order as it stands on paper (2.61 to 2.67). Opens nothing until it is approved. ${NOBODY}` })
  recordOrder(@Arg("input", () => RecordOrderInput, INPUT) input: RecordOrderInput, @Ctx() { door, registers }: HubContext) {
    return registers.orders.record(door, input);
  }

  @Mutation(() => RegisterChange, { nullable: true, description: `A privacy officer confirms an order (2.61). Refused with ORDER_DEFICIENT if it lacks notice, findings or mandate. ${NOBODY}` })
  approveOrder(@Arg("input", () => ApproveOrderInput, INPUT) input: ApproveOrderInput, @Ctx() { door, registers }: HubContext) {
    return registers.orders.approve(door, input);
  }

  @Mutation(() => RegisterChange, { nullable: true, description: `An order was vacated or stayed. ${NOBODY}` })
  vacateOrder(@Arg("input", () => VacateOrderInput, INPUT) input: VacateOrderInput, @Ctx() { door, registers }: HubContext) {
    return registers.orders.vacate(door, input);
  }
}
