import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from "type-graphql";
import { CreateConsentInput, RecordConsentEventInput, ReplaceConsentInput, RevokeConsentInput, SignConsentInput } from "../domain/consent-input";
import { Participant } from "../domain/participant";
import { RegisterChange } from "../domain/register-change";
import { NoArgs } from "./args";
import type { HubContext } from "./context";
import { selectionOf } from "./selection";

export const INPUT = { description: "The change." };
export const NOBODY = "Null for anybody whose register this viewer may not change, known or not.";

/** Changes of the registers. Each is decided before it has any effect (src/registers); the rules of shield come on top. */
@Resolver(() => RegisterChange)
export class RegisterResolver {
  @Mutation(() => RegisterChange, { nullable: true, description: `A new consent form, not signed yet (42 CFR 2.31). Refused with CONSENT_DEFICIENT if it lacks an element. ${NOBODY}` })
  createConsent(@Arg("input", () => CreateConsentInput, INPUT) input: CreateConsentInput, @Ctx() { door, registers }: HubContext) {
    return registers.consents.create(door, input);
  }

  @Mutation(() => RegisterChange, { nullable: true, description: `A form is signed (2.31(a)(8), (9), 2.14, 2.15). ${NOBODY}` })
  signConsent(@Arg("input", () => SignConsentInput, INPUT) input: SignConsentInput, @Ctx() { door, registers }: HubContext) {
    return registers.consents.sign(door, input);
  }

  @Mutation(() => RegisterChange, { nullable: true, description: `A consent is revoked (2.31(a)(6), 2.35(c)). ${NOBODY}` })
  revokeConsent(@Arg("input", () => RevokeConsentInput, INPUT) input: RevokeConsentInput, @Ctx() { door, registers }: HubContext) {
    return registers.consents.revoke(door, input);
  }

  @Mutation(() => RegisterChange, { nullable: true, description: `A form takes another's place: the old one is revoked, the new one made. ${NOBODY}` })
  replaceConsent(@Arg("input", () => ReplaceConsentInput, INPUT) input: ReplaceConsentInput, @Ctx() { door, registers }: HubContext) {
    return registers.consents.replace(door, input);
  }

  @Mutation(() => RegisterChange, { nullable: true, description: `An event that a form names has happened: the consent ends, or a 2.35 consent can be revoked (2.31(a)(7), 2.35(c)). ${NOBODY}` })
  recordConsentEvent(@Arg("input", () => RecordConsentEventInput, INPUT) input: RecordConsentEventInput, @Ctx() { door, registers }: HubContext) {
    return registers.consents.recordEvent(door, input);
  }

  @FieldResolver(() => Participant, { nullable: true })
  participant(@Root() change: object, @Args() _args: NoArgs, @Ctx() { door }: HubContext, @Info() info: GraphQLResolveInfo) {
    return door.link(change, "participant", selectionOf(info));
  }
}
