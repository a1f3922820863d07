import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { EndAgreementInput, RecordAgreementInput } from "../domain/agreement-input";
import { SetMinorRuleInput } from "../domain/minor-input";
import { RegisterChange } from "../domain/register-change";
import type { HubContext } from "./context";
import { INPUT } from "./register.resolver";

const NOT_YOURS = "Null for everybody else.";

/** Registers that are about nobody: what an organization agreed to, what the law of a state says. */
@Resolver()
export class DirectoryRegisterResolver {
  @Mutation(() => RegisterChange, { nullable: true, description: `A written agreement of the viewer's organization, by its privacy officer. Refused with AGREEMENT_DEFICIENT if it lacks what its section asks. ${NOT_YOURS}` })
  recordAgreement(@Arg("input", () => RecordAgreementInput, INPUT) input: RecordAgreementInput, @Ctx() { door, registers }: HubContext) {
    return registers.agreements.record(door, input);
  }

  @Mutation(() => RegisterChange, { nullable: true, description: `An agreement of the viewer's organization ends. One of another organization is none. ${NOT_YOURS}` })
  endAgreement(@Arg("input", () => EndAgreementInput, INPUT) input: EndAgreementInput, @Ctx() { door, registers }: HubContext) {
    return registers.agreements.end(door, input);
  }

  @Mutation(() => RegisterChange, { nullable: true, description: `What a state's law says on minors (2.14), by the hub's operator. ${NOT_YOURS}` })
  setMinorRule(@Arg("input", () => SetMinorRuleInput, INPUT) input: SetMinorRuleInput, @Ctx() { door, registers }: HubContext) {
    return registers.minors.setRule(door, input);
  }
}
