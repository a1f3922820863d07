import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { RecordMinorFindingInput } from "../domain/minor-input";
import { RecordNoticeGivenInput } from "../domain/notice-input";
import { EndRelationInput, RecordRelationInput } from "../domain/relation-input";
import { AgreeToRestrictionInput, EndRestrictionInput, RequestRestrictionInput } from "../domain/restriction-input";
import { RegisterChange } from "../domain/register-change";
import type { HubContext } from "./context";
import { INPUT, NOBODY } from "./register.resolver";

/** What stands between a participant and those who care: restrictions, relations, notices, findings about minors. */
@Resolver()
export class CareRegisterResolver {
  @Mutation(() => RegisterChange, { nullable: true, description: `The patient asks for a restriction (2.26(a)). One for what was paid in full binds at once. ${NOBODY}` })
  requestRestriction(@Arg("input", () => RequestRestrictionInput, INPUT) input: RequestRestrictionInput, @Ctx() { door, registers }: HubContext) {
    return registers.restrictions.request(door, input);
  }

  @Mutation(() => RegisterChange, { nullable: true, description: `The program agrees to a restriction (2.26(a)(3)). ${NOBODY}` })
  agreeToRestriction(@Arg("input", () => AgreeToRestrictionInput, INPUT) input: AgreeToRestrictionInput, @Ctx() { door, registers }: HubContext) {
    return registers.restrictions.agree(door, input);
  }

  @Mutation(() => RegisterChange, { nullable: true, description: `A restriction ends (2.26(b)). ${NOBODY}` })
  endRestriction(@Arg("input", () => EndRestrictionInput, INPUT) input: EndRestrictionInput, @Ctx() { door, registers }: HubContext) {
    return registers.restrictions.end(door, input);
  }

  @Mutation(() => RegisterChange, { nullable: true, description: `Who treats the participant, or monitors one of their matters (2.11, 2.35(a)(1)). Never the one who records it. ${NOBODY}` })
  recordRelation(@Arg("input", () => RecordRelationInput, INPUT) input: RecordRelationInput, @Ctx() { door, registers }: HubContext) {
    return registers.relations.record(door, input);
  }

  @Mutation(() => RegisterChange, { nullable: true, description: `A relation is over. ${NOBODY}` })
  endRelation(@Arg("input", () => EndRelationInput, INPUT) input: EndRelationInput, @Ctx() { door, registers }: HubContext) {
    return registers.relations.end(door, input);
  }

  @Mutation(() => RegisterChange, { nullable: true, description: `What the program's director finds about a minor (2.14(c)). ${NOBODY}` })
  recordMinorFinding(@Arg("input", () => RecordMinorFindingInput, INPUT) input: RecordMinorFindingInput, @Ctx() { door, registers }: HubContext) {
    return registers.minors.recordFinding(door, input);
  }

  @Mutation(() => RegisterChange, { nullable: true, description: `The patient notice was given (2.22(a)). ${NOBODY}` })
  recordNoticeGiven(@Arg("input", () => RecordNoticeGivenInput, INPUT) input: RecordNoticeGivenInput, @Ctx() { door, registers }: HubContext) {
    return registers.notices.recordGiven(door, input);
  }
}
